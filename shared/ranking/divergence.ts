import { type Bet, type Priority, rankedList } from '../model/priority.ts';
import type { PriorityLink } from '../model/priority-link.ts';
import type { SideOrShared } from '../model/side.ts';
import { tauB } from './tau.ts';

/** From so many places on, two linked priorities are far apart. */
export const FAR = 5;

/** The two lists that are held against one another. */
export interface Sides {
	left: SideOrShared;
	right: SideOrShared;
}

/** An active priority and the rank that people see, from 1. */
export interface Ranked {
	priority: Priority;
	rank: number;
}

/** Two active priorities that are linked, one of each list. */
export interface Pair {
	link: PriorityLink;
	left: Ranked;
	right: Ranked;
	/** Places between their ranks, 0 or more. */
	distance: number;
	/** One list bets big on it and the other has parked it. */
	clash: boolean;
}

export interface Divergence {
	left: Ranked[];
	right: Ranked[];
	/** In the order of the left list. */
	pairs: Pair[];
	/** Linked with nothing in the other list. */
	onlyLeft: Ranked[];
	onlyRight: Ranked[];
	/**
	 * How alike both rank what they share: from -1, the reverse, by 0, nothing in common, to 1, the same order. Null
	 * where fewer than two pairs can be told apart.
	 */
	tau: number | null;
}

/** Where two ranked lists part. Links with an end that is closed, or stands in a third list, do not count. */
export function divergence(
	all: readonly Priority[],
	links: readonly PriorityLink[],
	{ left: leftList, right: rightList }: Sides,
): Divergence {
	const [left, right] = [leftList, rightList].map((list) =>
		rankedList(all, list).map((priority, index): Ranked => ({ priority, rank: index + 1 })),
	) as [Ranked[], Ranked[]];
	const [ofLeft, ofRight] = [byId(left), byId(right)];
	const pairs = links
		.flatMap((link) => pairOf(link, ofLeft, ofRight) ?? [])
		.sort((a, b) => a.left.rank - b.left.rank || a.right.rank - b.right.rank);
	const paired = new Set(pairs.flatMap((pair) => [pair.left, pair.right]));
	const alone = (one: Ranked): boolean => !paired.has(one);
	return {
		...{ left, right, pairs, onlyLeft: left.filter(alone), onlyRight: right.filter(alone) },
		tau: tauB(pairs.map((pair) => [pair.left.rank, pair.right.rank])),
	};
}

const byId = (ranked: readonly Ranked[]): ReadonlyMap<string, Ranked> =>
	new Map(ranked.map((one) => [one.priority.id, one]));

function pairOf(
	link: PriorityLink,
	ofLeft: ReadonlyMap<string, Ranked>,
	ofRight: ReadonlyMap<string, Ranked>,
): Pair | undefined {
	const left = ofLeft.get(link.from) ?? ofLeft.get(link.to);
	const right = ofRight.get(link.to) ?? ofRight.get(link.from);
	if (!left || !right) return undefined;
	const bets: Bet[] = [left.priority.bet, right.priority.bet];
	return {
		...{ link, left, right, distance: Math.abs(left.rank - right.rank) },
		clash: bets.includes('big') && bets.includes('parked'),
	};
}
