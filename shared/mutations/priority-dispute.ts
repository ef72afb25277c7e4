import { z } from 'zod/mini';
import { type Policy, policyOf } from '../model/policy.ts';
import type { Priority, PriorityDispute } from '../model/priority.ts';
import type { RecordKey } from '../model/records.ts';
import { Id, required } from '../model/text.ts';
import { TEAM } from './concept-base.ts';
import { later } from './concept-dispute.ts';
import {
	type Actor,
	done,
	isRejection,
	mutation,
	put,
	type Rejection,
	reject,
	type View,
} from './define.ts';
import { mustTakePart } from './permissions.ts';

const needsOf = ({ id }: { id: string }) => ({
	keys: [{ collection: 'priority', id } as RecordKey, TEAM],
});

/** Doubts that a priority is where it belongs; it is to be settled by the day that the team's protocol sets. */
const dispute = mutation({
	args: z.object({ id: Id, reason: required('A reason') }),
	needs: (args) => needsOf(args),
	apply(view, actor, { id, reason }, { now: at }) {
		const refused = mustTakePart(actor, 'dispute a priority');
		if (refused) return refused;
		const priority = priorityOf(view, id);
		if (isRejection(priority)) return priority;
		if (isDisputed(priority))
			return reject('conflict', 'This priority is disputed already. Raise your concern about it.');
		const until = later(at, policyOf(view.get('team', 'team')).disputes.withinDays);
		const { memberId: by, side } = actor;
		return done(put('priority', { ...priority, dispute: { by, side, at, reason, until } }));
	},
});

/** Says how a dispute ended. It changes no rank: whoever may move the priority does, by its own change. */
const settle = mutation({
	args: z.object({
		id: Id,
		how: z.enum(['agreed', 'decided']),
		outcome: required('What was settled', 2000),
	}),
	needs: (args) => needsOf(args),
	apply(view, actor, { id, how, outcome }, { now: at }) {
		const found = openDispute(view, id);
		if (isRejection(found)) return found;
		const { priority, dispute: open } = found;
		const refused = maySettlePriority(actor, policyOf(view.get('team', 'team')))
			? undefined
			: reject('forbidden', 'The mediator or an admin settles this. Ask one of them.');
		const settled = { by: actor.memberId, at, how, outcome };
		return refused ?? done(put('priority', { ...priority, dispute: { ...open, settled } }));
	},
});

/** It is open again as it was: a settlement is taken back by whoever may settle. */
const reopen = mutation({
	args: z.object({ id: Id }),
	needs: (args) => needsOf(args),
	apply(view, actor, { id }) {
		const priority = priorityOf(view, id);
		if (isRejection(priority)) return priority;
		if (!maySettlePriority(actor, policyOf(view.get('team', 'team'))))
			return reject('forbidden', 'The mediator or an admin can open it again. Ask one of them.');
		if (!priority.dispute?.settled)
			return reject('conflict', 'No settled dispute of this priority is there to open again.');
		const { settled: _settled, ...open } = priority.dispute;
		return done(put('priority', { ...priority, dispute: open as PriorityDispute }));
	},
});

/** Whoever disputed it takes that back, or an admin does. */
const withdraw = mutation({
	args: z.object({ id: Id }),
	needs: (args) => needsOf(args),
	apply(view, actor, { id }) {
		const found = openDispute(view, id);
		if (isRejection(found)) return found;
		if (found.dispute.by !== actor.memberId && actor.role !== 'admin')
			return reject('forbidden', 'Only who disputed it, or an admin, can take that back.');
		return done(put('priority', { ...found.priority, dispute: null }));
	},
});

/** The mediator may, whatever their role, and admins; where nobody mediates, translators too. */
export const maySettlePriority = (
	{ memberId, role }: Pick<Actor, 'memberId' | 'role'>,
	{ disputes: { mediator } }: Policy,
): boolean => role === 'admin' || (mediator ? mediator === memberId : role === 'translator');

/** It has a dispute that is not settled. */
export const isDisputed = ({ dispute: open }: Pick<Priority, 'dispute'>): boolean =>
	open !== undefined && open !== null && !open.settled;

const priorityOf = (view: View, id: string): Priority | Rejection =>
	view.get('priority', id) ?? reject('not_found', 'This priority is no longer there.');

function openDispute(
	view: View,
	id: string,
): { priority: Priority; dispute: PriorityDispute } | Rejection {
	const priority = priorityOf(view, id);
	if (isRejection(priority)) return priority;
	const { dispute: open } = priority;
	return open && !open.settled
		? { priority, dispute: open }
		: reject('conflict', 'This priority is not disputed any more.');
}

export const priorityDisputeMutations = {
	'priority.dispute': dispute,
	'priority.settle': settle,
	'priority.reopenDispute': reopen,
	'priority.withdrawDispute': withdraw,
};
