import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** What has a rank: a key of text, in binary order. */
export interface Ranked {
	id: string;
	rank: string;
}

/** A key, and those of others that had to make room; their order stays. */
export interface Placed {
	rank: string;
	respaced: Ranked[];
}

/** A key longer than this is not written: its surroundings are spaced anew instead. */
const LONGEST = 24;
/** Keys of surroundings that were spaced anew are at most this long, so that there is room for long. */
const SPACED = 12;

/**
 * The key for what stands at `position` of `sorted`. Each insert between the same two makes keys longer by a
 * sixth of a character; when they get long, or two are equal, as few neighbours as possible get new ones. The
 * same input gives the same keys on every machine.
 */
export function keyAt(sorted: readonly Ranked[], position: number): Placed {
	const [rank] = keysBetween(sorted, position, position, 1) ?? [];
	if (rank !== undefined && rank.length <= LONGEST) return { rank, respaced: [] };
	for (let reach = 8; ; reach *= 2) {
		const from = Math.max(0, position - reach);
		const to = Math.min(sorted.length, position + reach);
		const isAll = from === 0 && to === sorted.length;
		const keys = keysBetween(sorted, from, to, to - from + 1);
		if (!keys || !(isAll || keys.every((key) => key.length <= SPACED))) continue;
		const [own = ''] = keys.splice(position - from, 1);
		const respaced = sorted.slice(from, to).map(({ id }, i) => ({ id, rank: keys[i] ?? '' }));
		return { rank: own, respaced };
	}
}

/** `count` keys behind what stands before `from`, and before what stands at `to`; undefined where there is no room. */
function keysBetween(
	sorted: readonly Ranked[],
	from: number,
	to: number,
	count: number,
): string[] | undefined {
	const [low, high] = [sorted[from - 1]?.rank ?? null, sorted[to]?.rank ?? null];
	try {
		return count === 1 ? [generateKeyBetween(low, high)] : generateNKeysBetween(low, high, count);
	} catch {
		return undefined;
	}
}
