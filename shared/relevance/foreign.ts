import type { MatchTerm } from '../matcher/model.ts';
import { type Concept, isPublished, type Term } from '../model/concept.ts';
import type { Side } from '../model/side.ts';

/**
 * The words that are worth a mark for a reader of `side`: the other side's words; with each of
 * them, any word that is written the same and means something else, so that both senses are shown;
 * and deprecated words of any side. Not the words of concepts that the reader knows or that are
 * not published.
 */
export function foreignTerms(
	concepts: Iterable<Concept>,
	terms: Iterable<Term>,
	knownConceptIds: ReadonlySet<string>,
	side: Side,
): MatchTerm[] {
	const wanted = new Set<string>();
	for (const concept of concepts)
		if (isPublished(concept.status) && !knownConceptIds.has(concept.id)) wanted.add(concept.id);

	const candidates = [...terms].filter((term) => wanted.has(term.conceptId)).map(matchTerm);
	const foreign = byText(candidates.filter((term) => isForeign(term, side)));
	return candidates.filter(
		(term) => term.deprecated || isForeign(term, side) || hasOtherSense(term, foreign),
	);
}

const isForeign = (term: MatchTerm, side: Side): boolean =>
	term.side !== side && term.side !== 'shared';

/** One's own or a shared word that the other side uses for another concept. */
const hasOtherSense = (term: MatchTerm, foreign: ReadonlyMap<string, MatchTerm[]>): boolean =>
	(foreign.get(fold(term.text)) ?? []).some(
		(other) => other.conceptId !== term.conceptId && sameInText(term, other),
	);

/** Would both be found at one place of a text? */
const sameInText = (a: MatchTerm, b: MatchTerm): boolean =>
	a.text === b.text || !(a.caseSensitive || b.caseSensitive);

/** A term as the matcher takes it. */
export const matchTerm = (term: Term): MatchTerm => ({
	conceptId: term.conceptId,
	text: term.text,
	side: term.side,
	caseSensitive: (term.match?.case ?? defaultCase(term)) === 'sensitive',
	exact: term.match?.exact ?? false,
	deprecated: term.status === 'deprecated',
});

/** "IT" is a department, "it" is not. */
const defaultCase = (term: Term) => (term.type === 'acronym' ? 'sensitive' : 'insensitive');

const fold = (text: string): string => text.toLowerCase();

const byText = (terms: readonly MatchTerm[]): Map<string, MatchTerm[]> =>
	Map.groupBy(terms, (term) => fold(term.text));
