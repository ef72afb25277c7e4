import { z } from 'zod/mini';
import { asksBoth, missingSides } from '../curation/sign-off.ts';
import type { Concept, ConceptStatus } from '../model/concept.ts';
import { policyOf } from '../model/policy.ts';
import { otherSide } from '../model/side.ts';
import { Id, required } from '../model/text.ts';
import { type Deciding, decision, mustNotBeMerged, TEAM } from './concept-base.ts';
import { maySettle, settledBy } from './concept-dispute.ts';
import { type Rejection, reject } from './define.ts';

const OneConcept = z.object({ id: Id });
const Reason = required('A reason');
/** Decided before: it must come back to the queue, or be taken back, first. */
const mustBeOpen = (concept: Concept): Rejection | undefined =>
	mustNotBeMerged(concept) ??
	(concept.status === 'retired'
		? reject('conflict', 'This term is retired. Bring it back first.')
		: undefined);

/**
 * Somebody takes a suggestion to look at, so that no two do. One that a colleague has taken is taken over
 * only by naming the colleague in `from`.
 */
const review = decision({
	args: z.object({ id: Id, from: z.optional(Id) }),
	what: 'review a term',
	effect(concept, { actor, args, now }) {
		const { status, review: taken } = concept;
		if (status !== 'suggested' && status !== 'in_review')
			return reject('conflict', 'This term was decided on meanwhile. Reopen it first.');
		if (status === 'in_review' && taken && taken.by !== actor.memberId && taken.by !== args.from)
			return reject('conflict', 'A colleague has taken this one meanwhile.');
		return { ...concept, status: 'in_review', review: { by: actor.memberId, at: now } };
	},
});

/**
 * Puts a concept on the pages and settles a dispute about it. Where both sides must sign, it is the sign-off of
 * the actor's side, and what was not on the pages waits in review for the other's.
 */
const approve = decision({
	args: OneConcept,
	what: 'approve a term',
	reads: () => [TEAM],
	effect(concept, deciding) {
		const refused =
			mustBeOpen(concept) ?? mustSaySomething(concept) ?? maySettle(concept, deciding);
		if (refused) return refused;
		return asksBoth(concept, policyIn(deciding)) && deciding.actor.role !== 'system'
			? signed(concept, deciding)
			: approved(concept, deciding);
	},
});

const mustSaySomething = ({ definition }: Concept): Rejection | undefined =>
	definition.marketing === '' && definition.it === ''
		? reject(
				'bad_arguments',
				'Nobody could learn anything from it yet: write at least one definition, then approve.',
			)
		: undefined;

const policyIn = ({ view }: Deciding<unknown>) => policyOf(view.get('team', 'team'));

const approved = (concept: Concept, deciding: Deciding<unknown>): Concept => ({
	...settledBy(concept, deciding),
	status: 'approved',
	vouchedBy: deciding.actor.memberId,
	vouchedAt: deciding.now,
	owner: concept.owner ?? deciding.actor.memberId,
});

function signed(concept: Concept, deciding: Deciding<unknown>): Concept | Rejection {
	const { actor, now, view } = deciding;
	const before = concept.signedOff;
	const signedOff = { ...before, [actor.side]: { by: actor.memberId, at: now } };
	if (missingSides(signedOff).length === 0) return { ...approved(concept, deciding), signedOff };
	if (before?.[actor.side]) {
		const names = view.get('team', 'team')?.sideNames ?? { marketing: 'Marketing', it: 'IT' };
		const missing = names[otherSide(actor.side)];
		return reject(
			'conflict',
			`${names[actor.side]} has signed off already. Now a translator or an admin of ${missing} must approve, too.`,
		);
	}
	const waits: Partial<Record<ConceptStatus, ConceptStatus>> = {
		approved: 'approved',
		disputed: 'disputed',
	};
	return { ...concept, status: waits[concept.status] ?? 'in_review', signedOff };
}

const rejectConcept = decision({
	args: z.object({ id: Id, reason: Reason }),
	what: 'reject a term',
	reads: () => [TEAM],
	effect(concept, deciding) {
		const { actor, args, now } = deciding;
		const refused = mustBeOpen(concept) ?? maySettle(concept, deciding);
		if (refused) return refused;
		return {
			...settledBy(concept, deciding),
			status: 'rejected',
			suggestion: {
				by: actor.memberId,
				side: actor.side,
				at: now,
				context: '',
				...concept.suggestion,
				reason: args.reason,
			},
		};
	},
});

/** Takes a concept off the pages for good, and says which one to use in its place. */
const retire = decision({
	args: z.object({ id: Id, reason: Reason, insteadOf: z.optional(Id) }),
	what: 'retire a term',
	reads: ({ insteadOf }) => [
		TEAM,
		...(insteadOf ? [{ collection: 'concept', id: insteadOf } as const] : []),
	],
	effect(concept, deciding) {
		const { view, actor, args, now } = deciding;
		const refused = mustBeOpen(concept) ?? maySettle(concept, deciding);
		if (refused) return refused;
		const { insteadOf, reason } = args;
		const use = insteadOf === undefined ? undefined : view.get('concept', insteadOf);
		if (insteadOf !== undefined && (insteadOf === args.id || !use || use.status === 'retired'))
			return reject(
				'bad_arguments',
				'Choose another term to use in its place: one that is still in use.',
			);
		const was = concept.status;
		const retired = {
			by: actor.memberId,
			at: now,
			reason,
			was,
			...(use ? { insteadOf: use.id } : {}),
		};
		return { ...concept, status: 'retired', retired };
	},
});

/**
 * Takes a decision back: a retired concept is what it was before, any other returns to the queue without the
 * sign-off of the actor's side. `to` says as what: as before a decision that is undone.
 */
const reopen = decision({
	args: z.object({ id: Id, to: z.optional(z.enum(['suggested', 'in_review', 'disputed'])) }),
	what: 'reopen a term',
	reads: () => [TEAM],
	effect(concept, deciding) {
		const refused = mustNotBeMerged(concept) ?? maySettle(concept, deciding);
		if (refused) return refused;
		const { to = 'suggested' } = deciding.args;
		const { retired, ...rest } = concept;
		if (retired) return { ...rest, status: retired.was } as Concept;
		if (to === 'disputed' && !concept.dispute)
			return reject('conflict', 'Nobody has disputed this term yet. Say why you do.');
		return withoutDecision(rest as Concept, to, deciding.actor.side);
	},
});

function withoutDecision(
	concept: Concept,
	status: 'suggested' | 'in_review' | 'disputed',
	side: 'marketing' | 'it',
): Concept {
	const { suggestion, signedOff, review: taken, dispute, ...rest } = concept;
	const { reason: _reason, ...asked } = suggestion ?? {};
	const { [side]: _own, ...others } = signedOff ?? {};
	const { settled: _settled, ...open } = dispute ?? {};
	const isOut = status !== 'disputed';
	return {
		...rest,
		status,
		...(isOut ? { vouchedBy: '', vouchedAt: '' } : {}),
		...(suggestion ? { suggestion: asked } : {}),
		...(Object.keys(others).length > 0 ? { signedOff: others } : {}),
		...(taken && status === 'in_review' ? { review: taken } : {}),
		...(dispute ? { dispute: isOut ? dispute : open } : {}),
	} as Concept;
}

export const decisionMutations = {
	'concept.review': review,
	'concept.approve': approve,
	'concept.reject': rejectConcept,
	'concept.retire': retire,
	'concept.reopen': reopen,
};
