import { z } from 'zod/mini';
import { byRank, type Priority } from '../model/priority.ts';
import { SideOrShared } from '../model/side.ts';
import { optional } from '../model/text.ts';
import type { Placed } from '../ranking/respace.ts';
import { TEAM } from './concept-base.ts';
import {
	type Actor,
	type Change,
	done,
	isRejection,
	type Mutation,
	mutation,
	type Needs,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { mustCurate } from './permissions.ts';
import { capReached } from './priority-caps.ts';
import { journaled, type Said } from './priority-journal.ts';
import { keptKeys, settled } from './settle.ts';

export const Serves = z.object({
	marketing: optional('What it does for Marketing'),
	it: optional('What it does for IT'),
});

/** What every change of a priority reads: which list it stands in is known only when it is loaded, and the journal counts over all. */
export const priorityNeeds = (id: string, settles?: string[]): Required<Needs> => ({
	keys: [{ collection: 'priority', id }, TEAM, ...keptKeys(settles)],
	queries: SideOrShared.options.map((value) => ({ collection: 'priority', index: 'list', value })),
});

/** All priorities of the team, closed ones too. */
export const allPriorities = (view: View): Priority[] =>
	SideOrShared.options.flatMap((list) => view.where('priority', 'list', list));

/** A priority as it is to stand, and what else its place takes. */
interface Arranged {
	priority: Priority;
	respaced?: Placed['respaced'];
}

interface Existing {
	id: string;
	settles?: string[] | undefined;
	reason?: string | undefined;
}

/**
 * What a reason is where none came along: versions before reasons were asked for everywhere send none, and their
 * changes may have waited for weeks. The screens of this one always ask.
 */
const NO_REASON = 'No reason given by an older version';

/** A change of one priority that exists. `effect` says how it is to stand; caps and journal follow from that. */
export function existing<A extends Existing>(
	args: z.ZodMiniType<A>,
	what: string,
	effect: (
		view: View,
		priority: Priority,
		args: A,
		by: string,
		now: string,
	) => Priority | Arranged | Rejection,
	/** The reason where none is given. */
	otherwise: string = NO_REASON,
): Mutation<A> {
	return mutation({
		args,
		needs: ({ id, settles }) => priorityNeeds(id, settles),
		apply(view, actor, parsed, { now }) {
			const refused = mustCurate(actor, what);
			if (refused) return refused;
			const found = view.get('priority', parsed.id);
			if (!found) return reject('not_found', 'This priority is no longer there.');
			const next = effect(view, found, parsed, actor.memberId, now);
			if (isRejection(next)) return next;
			const arranged = 'priority' in next ? (next as Arranged) : { priority: next as Priority };
			const changes = arrange(view, found, arranged, said(actor, parsed.reason || otherwise, now));
			return isRejection(changes) ? changes : done(...changes, ...settled(view, parsed));
		},
	});
}

export const said = (actor: Actor, reason: string, at: string): Said => ({
	reason,
	by: actor.memberId,
	side: actor.side,
	at,
});

/** Puts a priority as it is to stand, with those that made room and the lines of the journal, unless a cap is reached. */
export function arrange(
	view: View,
	before: Priority | undefined,
	{ priority, respaced = [] }: Arranged,
	what: Said,
): Change[] | Rejection {
	const all = allPriorities(view);
	const isWorked = priority.state === 'active' && priority.bet !== 'parked';
	const after: Priority =
		priority.underWay && !isWorked ? { ...priority, underWay: false } : priority;
	const capped = capReached(all, view.get('team', 'team'), before, after);
	if (capped) return capped;
	const spaced = new Map(respaced.map(({ id, rank }) => [id, rank]));
	const others = all.filter(({ id }) => id !== after.id);
	const moved = others.flatMap((other) => {
		const rank = spaced.get(other.id);
		return rank === undefined ? [] : [{ ...other, rank }];
	});
	const { lines, journal } = journaled(all, before, after, { ...what, respaced });
	return [
		put('priority', journal === undefined ? after : { ...after, journal }),
		...moved.sort(byRank).map((other) => put('priority', other)),
		...lines.map((line) => put('move', line)),
	];
}
