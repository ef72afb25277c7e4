import type { Side } from '@common-ground/shared/model/side.ts';
import { answersOf } from './answers.ts';
import { compileInSteps } from './compile.ts';
import type { Entry } from './entry.ts';
import { queryOf } from './query.ts';
import { inOrder, ranked } from './rank.ts';
import type { Segment } from './segment.ts';
import { type Shelf, shelfOf, spread } from './shelf.ts';

/** One answer. A word with two meanings is one answer with two concepts. */
export interface Hit {
	word: string;
	conceptIds: string[];
	/** Found by its name, or only by what its texts say (reverse search). */
	by: 'word' | 'meaning';
}

/** Tells answers of one list apart. */
export const hitKey = ({ conceptIds }: Hit): string => conceptIds.join(' ');

export interface Lookup {
	/**
	 * Best answers first: the word itself, then beginnings, typing mistakes and parts of names, then
	 * concepts whose texts use the words of the query. `side` is the reader's: equal answers favour
	 * its words. Of a large glossary some thousand at most are found. `unpublished`: also what waits in the queue or was retired.
	 */
	find(query: string, side: Side, limit?: number, options?: { unpublished?: boolean }): Hit[];
}

/** Candidates that are looked at closely for each answer that is wanted. */
const CANDIDATES = 5;
const FEWEST_CANDIDATES = 100;
/** However many answers are wanted: who reads a thousand types another letter. */
const MOST_CANDIDATES = 1_000;

/** Searches segments, the newest last: what a newer one has, or `gone` names, is not looked for in older ones. */
export function lookupIn(shelves: readonly Shelf[]): Lookup {
	const concepts = shelves.reduce((sum, { ids }) => sum + ids.length, 0);
	const tells = (stem: string): number => {
		const texts = spread(shelves, stem);
		return Math.log(1 + (concepts + 1) / (texts + 0.5));
	};
	return {
		find(text, side, limit = 20, { unpublished = false } = {}) {
			const query = queryOf(text, tells);
			if (query.content.length === 0) return [];
			const most = Math.min(MOST_CANDIDATES, Math.max(FEWEST_CANDIDATES, limit * CANDIDATES));
			const found = shelves.flatMap((shelf) => ranked(shelf, query, { side, most, unpublished }));
			return answersOf(inOrder(found), side).slice(0, limit);
		},
	};
}

/** Builds the index in one go, and finds everything it was given, published or not. About 30 ms for 400 concepts. */
export function buildLookup(entries: readonly Entry[]): Lookup {
	const lookup = lookupIn([shelfOf(compile(entries))]);
	return {
		find: (query, side, limit, options) =>
			lookup.find(query, side, limit, { unpublished: true, ...options }),
	};
}

function compile(entries: readonly Entry[]): Segment {
	const steps = compileInSteps(entries);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
