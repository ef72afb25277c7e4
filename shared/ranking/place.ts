import { byRank, type Priority } from '../model/priority.ts';
import { keyAt, type Placed, type Ranked } from './respace.ts';

/** Where something is to stand: behind one neighbour or before the other; neither means last. */
export interface Spot {
	after: string | null;
	before: string | null;
}

/**
 * The rank for a thing that is to stand at `spot` of a list. `all` are all priorities of that list but itself, closed
 * ones too: they keep their ranks, so that they can come back to them. `after` wins over `before`; a neighbour that
 * has gone or is closed is ignored, so an intent made on an older list still lands next to what is left of it. The
 * server alone calls this with authority.
 */
export function rankAt(all: readonly Priority[], spot: Spot): Placed {
	const sorted = all.toSorted(byRank);
	return keyAt(sorted, indexAt(sorted, spot));
}

/** The rank that it had, or, where another has taken that, the place right before the other. */
export function sameRank(all: readonly Priority[], { rank }: Ranked): Placed {
	const sorted = all.toSorted(byRank);
	const next = sorted.findIndex((other) => other.rank >= rank);
	return sorted[next]?.rank === rank ? keyAt(sorted, next) : { rank, respaced: [] };
}

function indexAt(sorted: readonly Priority[], { after, before }: Spot): number {
	const placeOf = (id: string | null) =>
		sorted.findIndex((p) => p.id === id && p.state === 'active');
	const behind = placeOf(after);
	if (behind >= 0) return behind + 1;
	const ahead = placeOf(before);
	return ahead >= 0 ? ahead : sorted.length;
}
