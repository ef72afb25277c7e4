import { generateKeyBetween } from 'fractional-indexing';
import type { Priority } from '../model/priority.ts';

/** Where something is to stand: behind one neighbour or before the other; neither means last. */
export interface Spot {
	after: string | null;
	before: string | null;
}

/**
 * The rank for a thing that is to stand at `spot` of `list` (sorted, without the thing itself).
 * `after` wins over `before`; a neighbour that has gone is ignored, so an intent made on an
 * older list still lands next to what is left of it. The server alone calls this with authority.
 */
export function rankAt(list: readonly Priority[], spot: Spot): string {
	const position = indexAt(list, spot);
	return generateKeyBetween(list[position - 1]?.rank ?? null, list[position]?.rank ?? null);
}

function indexAt(list: readonly Priority[], { after, before }: Spot): number {
	const behind = after === null ? -1 : list.findIndex((p) => p.id === after);
	if (behind >= 0) return behind + 1;
	const ahead = before === null ? -1 : list.findIndex((p) => p.id === before);
	return ahead >= 0 ? ahead : list.length;
}
