import { z } from 'zod/mini';
import { Bet } from './priority.ts';
import { Side, SideOrShared } from './side.ts';
import { Id } from './text.ts';

export const MoveKind = z.enum([
	'added',
	'moved',
	'bet',
	'started',
	'paused',
	'closed',
	'reopened',
]);
export type MoveKind = z.infer<typeof MoveKind>;

/**
 * One line of the journal of priorities (feature row P4): never changed. A list as it stood on a day is made of
 * each priority's last line until then.
 */
export const Move = z.looseObject({
	id: Id,
	/** Lines are numbered over all lists, in the order in which they were written; no clock decides it. */
	n: z.optional(z.int()),
	priorityId: Id,
	list: SideOrShared,
	kind: MoveKind,
	/** Places people saw, from 1; null where it did not stand in the list before or afterwards. */
	from: z.nullable(z.int()),
	to: z.nullable(z.int()),
	/** It went over to another list: that has a line of its own, and this one is the last word on this list. */
	wentTo: z.optional(SideOrShared),
	cameFrom: z.optional(SideOrShared),
	/** How it stood afterwards. */
	rank: z.string(),
	bet: Bet,
	state: z.enum(['active', 'done', 'dropped']),
	/** Others of the list that got a new rank by it and kept their order: ids and ranks. */
	respaced: z.optional(z.array(z.tuple([Id, z.string()]))),
	reason: z.string(),
	by: z.string(),
	side: Side,
	/** ISO 8601, for people to read. */
	at: z.string(),
});
export type Move = z.infer<typeof Move>;
