import type { Concept, Term } from '@common-ground/shared/model/concept.ts';

/** One concept with the words that name it, preferred ones first. */
export interface Entry {
	concept: Concept;
	terms: readonly Term[];
}

export function entriesOf(concepts: readonly Concept[], terms: readonly Term[]): Entry[] {
	const byConcept = Map.groupBy(terms, ({ conceptId }) => conceptId);
	return concepts.map((concept) => ({
		concept,
		terms: (byConcept.get(concept.id) ?? []).sort(byStatus),
	}));
}

/** How a concept is called in lists: its preferred word, or that it has none. */
export const nameOf = ({ terms }: Pick<Entry, 'terms'>): string => terms[0]?.text ?? '(no word)';

const ORDER: Record<Term['status'], number> = { preferred: 0, admitted: 1, deprecated: 2 };
/** The word to use first. */
export const byStatus = (a: Term, b: Term): number =>
	ORDER[a.status] - ORDER[b.status] || (a.text < b.text ? -1 : 1);
