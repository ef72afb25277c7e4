import { shownOf, stagingOf } from '../exchange/staged.ts';
import { COLLECTIONS, type Collection, type RecordOf } from '../model/records.ts';

/** The collections that a review reads. */
export const REVIEW_COLLECTIONS = [
	...(['team', 'member', 'priority', 'move', 'priorityLink', 'load', 'scoringRound'] as const),
	...(['ticket', 'why', 'expectation', 'clock', 'concern', 'alias', 'decision', 'lesson'] as const),
	...(['concept', 'term', 'import', 'request', 'asker', 'lookupCount', 'pulseRound'] as const),
] as const satisfies readonly Collection[];
type Read = (typeof REVIEW_COLLECTIONS)[number];

export type ReviewRecords = { [C in Read]: RecordOf<C>[] };

/** A record as it is stored, with who may see it. */
export interface ScopedRow {
	collection: string;
	scope: string;
	data: unknown;
}

export const isOfReview = (collection: string): collection is Read =>
	REVIEW_COLLECTIONS.some((one) => one === collection);

/**
 * Of all that somebody can read, what the whole team may see, by collection and in the order of ids: the pack goes
 * to people of both sides. What this version cannot read is left out, and what an import has not published.
 */
export function gather(rows: Iterable<ScopedRow>): ReviewRecords {
	const found = Object.fromEntries(
		REVIEW_COLLECTIONS.map((name) => [name, []]),
	) as unknown as Record<Read, { id: string }[]>;
	for (const { collection, scope, data } of rows) {
		if (scope !== 'team' || !isOfReview(collection)) continue;
		const parsed = COLLECTIONS[collection].safeParse(data);
		if (parsed.success) found[collection].push(parsed.data);
	}
	for (const list of Object.values(found)) list.sort((a, b) => (a.id < b.id ? -1 : 1));
	const records = found as unknown as ReviewRecords;
	const staging = stagingOf(records.import);
	return {
		...records,
		concept: shownOf(records.concept, staging),
		term: shownOf(records.term, staging),
		concern: records.concern.filter(({ visibility }) => visibility === 'team'),
	};
}
