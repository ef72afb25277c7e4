import { z } from 'zod/mini';
import { OWNED } from './owned.ts';
import { PerSide, SideOrShared } from './side.ts';
import { Id } from './text.ts';

/** A big bet, an ordinary one, or parked: there is no "medium". */
export const Bet = z.enum(['big', 'normal', 'parked']);
export type Bet = z.infer<typeof Bet>;

export const Priority = z.looseObject({
	...OWNED,
	id: Id,
	/** Whose ranked list it stands in. */
	list: SideOrShared,
	title: z.string(),
	bet: Bet,
	/** Fractional index; compare with `byRank`, never by locale. */
	rank: z.string(),
	/** What it does for each side. */
	serves: PerSide,
	outcome: z.string(),
	state: z.enum(['active', 'done', 'dropped']),
	/** What it taught, said when it was closed; shown beside new tickets that are like its own. */
	lesson: z.optional(z.string()),
	/** The reason given for the last move, and by whom. */
	lastMove: z.optional(z.looseObject({ by: z.string(), reason: z.string(), at: z.string() })),
});
export type Priority = z.infer<typeof Priority>;

const binary = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Order of a ranked list: by rank, then id, in binary order, so that every machine agrees. */
export const byRank = (
	a: Pick<Priority, 'rank' | 'id'>,
	b: Pick<Priority, 'rank' | 'id'>,
): number => binary(a.rank, b.rank) || binary(a.id, b.id);

/** Active priorities of one list in order; the place in the array plus one is the rank people see. */
export const rankedList = (all: readonly Priority[], list: SideOrShared): Priority[] =>
	all.filter((p) => p.list === list && p.state === 'active').sort(byRank);
