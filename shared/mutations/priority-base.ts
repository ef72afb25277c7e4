import { z } from 'zod/mini';
import { type Bet, type Priority, rankedList } from '../model/priority.ts';
import { SideOrShared } from '../model/side.ts';
import { LIMITS, optional } from '../model/text.ts';
import { TEAM } from './concept-base.ts';
import {
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
import { keptKeys, settled } from './settle.ts';

export const Serves = z.object({
	marketing: optional('What it does for Marketing'),
	it: optional('What it does for IT'),
});

const ALL_LISTS: NonNullable<Needs['queries']> = SideOrShared.options.map((value) => ({
	collection: 'priority',
	index: 'list',
	value,
}));

/** A change of one priority that exists; which list it stands in is known only when it is loaded, so all are read. */
export function existing<A extends { id: string; settles?: string[] | undefined }>(
	args: z.ZodMiniType<A>,
	what: string,
	effect: (
		view: View,
		priority: Priority,
		args: A,
		by: string,
		now: string,
	) => Priority | Rejection,
): Mutation<A> {
	return mutation({
		args,
		needs: ({ id, settles }) => ({
			keys: [{ collection: 'priority', id }, TEAM, ...keptKeys(settles)],
			queries: ALL_LISTS,
		}),
		apply(view, actor, parsed, { now }) {
			const refused = mustCurate(actor, what);
			if (refused) return refused;
			const found = view.get('priority', parsed.id);
			if (!found) return reject('not_found', 'This priority is no longer there.');
			const next = effect(view, found, parsed, actor.memberId, now);
			return isRejection(next) ? next : done(put('priority', next), ...settled(view, parsed));
		},
	});
}

/** Called only for a priority that is not among the list's big bets yet. */
export function tooManyBets(view: View, name: Priority['list'], bet: Bet): Rejection | undefined {
	const cap = view.get('team', 'team')?.bigBetCap ?? Number.POSITIVE_INFINITY;
	if (bet !== 'big') return;
	const bets = rankedList(view.where('priority', 'list', name), name).filter(
		(p) => p.bet === 'big',
	);
	const last = bets.at(-1);
	if (bets.length < cap || !last) return;
	return reject(
		'limit',
		`This list already has ${cap} big bets. Make “${last.title.slice(0, LIMITS.term)}” an ordinary one first, or park it.`,
	);
}
