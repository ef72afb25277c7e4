import type { Concept, Term } from '../model/concept.ts';
import type { ConceptSwap, Swaps } from '../mutations/starter.ts';
import { digest, NOTHING } from './digest.ts';
import { wordOf } from './fields.ts';
import { isUntouched, type Pack, type Taken } from './taken.ts';

/** The pack's concepts of a part, by whether the team has them. */
export function partOf(
	pack: Pack,
	taken: Taken,
	part: string,
): { there: Concept[]; missing: Concept[] } {
	const all = pack.concepts.filter(({ subjectField }) => subjectField === part);
	const { there = [], missing = [] } = Object.groupBy(all, ({ id }) =>
		taken.concepts.has(id) ? 'there' : 'missing',
	);
	return { there, missing };
}

/** Takes what the team does not have of a part. */
export function takePart(pack: Pack, taken: Taken, part: string): Swaps {
	const { there, missing } = partOf(pack, taken, part);
	return {
		concepts: adding(pack, missing),
		...{ fields: [], words: [] },
		// Of a part that was taken before, the rest may still be of an older version.
		versions: there.length === 0 ? { [part]: pack.version } : {},
	};
}

/** Removes the concepts of a part that nobody in the team has worked on; the others stay. */
export function removePart(
	pack: Pack,
	taken: Taken,
	part: string,
): { swaps: Swaps; stays: Concept[] } {
	const there = partOf(pack, taken, part).there.flatMap(({ id }) => taken.concepts.get(id) ?? []);
	const { goes = [], stays = [] } = Object.groupBy(there, (concept) =>
		isUntouched(pack, taken, concept) ? 'goes' : 'stays',
	);
	const concepts = goes.map((concept) => removing(concept, taken.terms.get(concept.id) ?? []));
	return { swaps: { concepts, fields: [], words: [], versions: {} }, stays };
}

/** Concepts that come with all their words. */
export function adding(pack: Pack, concepts: readonly Concept[]): ConceptSwap[] {
	const terms = Map.groupBy(pack.terms, ({ conceptId }) => conceptId);
	return concepts.map((concept) => ({
		...{ id: concept.id, was: NOTHING, to: concept as ConceptSwap['to'] },
		words: (terms.get(concept.id) ?? []).map((term) => ({ id: term.id, was: NOTHING, to: term })),
	}));
}

const removing = (concept: Concept, terms: readonly Term[]): ConceptSwap => ({
	...{ id: concept.id, was: digest(concept), to: null },
	words: terms.map((term) => ({ id: term.id, was: digest(wordOf(term)), to: null })),
});
