import { z } from 'zod/mini';
import type { Concept } from '../model/concept.ts';
import { policyOf } from '../model/policy.ts';
import { Id, required } from '../model/text.ts';
import { type Deciding, decision, TEAM } from './concept-base.ts';
import { type Rejection, reject } from './define.ts';
import { mustTakePart } from './permissions.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * Somebody doubts an approved concept. It stays on the pages, marked; what both sides signed counts no more.
 * Settled by the team's policy: by approving it, as it is or edited, by rejecting or by retiring it.
 */
const dispute = decision({
	args: z.object({ id: Id, reason: required('A reason') }),
	what: 'dispute a term',
	may: (actor) => mustTakePart(actor, 'dispute a term'),
	reads: () => [TEAM],
	effect(concept, { view, actor, args: { reason }, now }) {
		if (concept.status === 'disputed')
			return reject('conflict', 'This term is disputed already. Add your reason as a comment.');
		if (concept.status !== 'approved')
			return reject('conflict', 'Only an approved term can be disputed. Add a comment instead.');
		const { signedOff, ...rest } = concept;
		const { withinDays } = policyOf(view.get('team', 'team')).disputes;
		const { memberId: by, side } = actor;
		const opened = { by, side, at: now, reason, until: later(now, withinDays) };
		const was = signedOff ? { signedOff } : {};
		return { ...rest, status: 'disputed', dispute: { ...opened, ...was } } as Concept;
	},
});

/** By when a dispute should be settled; empty where the team set no time. */
export const later = (now: string, days: number): string => {
	const then = Date.parse(now) + days * DAY;
	return days > 0 && Number.isFinite(then) ? new Date(then).toISOString() : '';
};

/** Whoever disputed it takes that back, or an admin does: it is approved as it was. */
const withdraw = decision({
	args: z.object({ id: Id }),
	what: 'take a dispute back',
	may: (actor, concept) =>
		!concept || concept.dispute?.by === actor.memberId || actor.role === 'admin'
			? mustTakePart(actor, 'take a dispute back')
			: reject('forbidden', 'Only who disputed a term, or an admin, can take that back.'),
	effect(concept) {
		if (concept.status !== 'disputed')
			return reject('conflict', 'This term is not disputed any more.');
		const { dispute: open, signedOff: _since, ...rest } = concept;
		const signedOff = open?.signedOff;
		return { ...rest, status: 'approved', ...(signedOff ? { signedOff } : {}) } as Concept;
	},
});

/** Refuses a decision that settles a dispute by somebody who by the team's policy may not. */
export const maySettle = (
	{ status }: Concept,
	{ view, actor }: Deciding<unknown>,
): Rejection | undefined =>
	status === 'disputed' &&
	policyOf(view.get('team', 'team')).disputes.settledBy === 'admin' &&
	policyOf(view.get('team', 'team')).disputes.mediator !== actor.memberId &&
	actor.role !== 'admin' &&
	actor.role !== 'system'
		? reject(
				'forbidden',
				'In this team an admin or the mediator settles disputes. Ask one of them to decide.',
			)
		: undefined;

/** A concept whose dispute, if it has an open one, is settled. */
export const settledBy = (concept: Concept, { actor, now }: Deciding<unknown>): Concept =>
	concept.status === 'disputed' && concept.dispute
		? { ...concept, dispute: { ...concept.dispute, settled: { by: actor.memberId, at: now } } }
		: concept;

export const disputeMutations = { 'concept.dispute': dispute, 'concept.withdrawDispute': withdraw };
