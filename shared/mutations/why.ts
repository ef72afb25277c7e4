import { z } from 'zod/mini';
import { required } from '../model/text.ts';
import { TicketRef, ticketId } from '../model/ticket.ts';
import { type Why, WhyAnswers } from '../model/why.ts';
import { NO_ANSWERS } from '../why/questions.ts';
import { type Actor, type Change, done, mutation, put, type View } from './define.ts';
import { onlyChanged } from './fields.ts';
import { mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const needsOf = (ref: TicketRef) => ({
	keys: [
		{ collection: 'why' as const, id: ticketId(ref) },
		{ collection: 'ticket' as const, id: ticketId(ref) },
	],
});

const answer = mutation({
	/** Answers that were given before and are not among these stay. */
	args: z.object({ ref: TicketRef, answers: z.partial(WhyAnswers), settles: Settles }),
	needs: ({ ref, settles }) => ({ keys: [...needsOf(ref).keys, ...keptKeys(settles)] }),
	narrow: (view, args) => ({
		...args,
		answers: onlyChanged('why', args.answers, view.get('why', ticketId(args.ref))?.answers ?? {}),
	}),
	apply(view, actor, { ref, answers, settles }, { now }) {
		const refused = mustTakePart(actor, 'answer “why?”');
		if (refused) return refused;
		const id = ticketId(ref);
		const why = base(view, id, actor, now);
		return done(
			put('why', { ...why, answers: merged(why.answers ?? NO_ANSWERS, given(answers)) }),
			ticketOf(view, ref, actor, now, answers.priorityId || null),
			...settled(view, { id, settles }),
		);
	},
});

const skip = mutation({
	args: z.object({ ref: TicketRef, reason: required('A reason') }),
	needs: ({ ref }) => needsOf(ref),
	apply(view, actor, { ref, reason }, { now }) {
		const refused = mustTakePart(actor, 'answer “why?”');
		if (refused) return refused;
		const id = ticketId(ref);
		return done(
			put('why', { ...base(view, id, actor, now), skipped: reason }),
			ticketOf(view, ref, actor, now, null),
		);
	},
});

const base = (view: View, id: string, actor: Actor, now: string): Why => ({
	answers: null,
	...view.get('why', id),
	id,
	by: actor.memberId,
	at: now,
});

/** A key that is there without a value would erase an answer. */
const given = (answers: { [K in keyof WhyAnswers]?: WhyAnswers[K] | undefined }) =>
	Object.fromEntries(
		Object.entries(answers).filter(([, answer]) => answer !== undefined),
	) as Partial<WhyAnswers>;

/** Two people may answer two of the team's own questions at once. */
function merged(before: WhyAnswers, now: Partial<WhyAnswers>): WhyAnswers {
	const both = { ...NO_ANSWERS, ...before, ...now };
	return now.own ? { ...both, own: { ...before.own, ...now.own } } : both;
}

/** The ticket becomes known to the team; a priority named in the why becomes its tag unless it has one. */
const ticketOf = (
	view: View,
	ref: TicketRef,
	actor: Actor,
	now: string,
	priorityId: string | null,
): Change => {
	const known = view.get('ticket', ticketId(ref));
	return put('ticket', {
		id: ticketId(ref),
		...ref,
		taggedBy: actor.memberId,
		taggedAt: now,
		owner: actor.memberId,
		...known,
		priorityId: known?.priorityId ?? priorityId,
	});
};

export const whyMutations = { 'why.answer': answer, 'why.skip': skip };
