import { z } from 'zod/mini';
import type { PulseRound } from '../model/pulse.ts';
import { Id } from '../model/text.ts';
import { countsOf } from '../pulse/counts.ts';
import { highestAnswer, questionsFor } from '../pulse/questions.ts';
import { done, mutation, put, type Rejection, reject, type View } from './define.ts';
import { mustCurate, mustTakePart } from './permissions.ts';

const OPEN = { collection: 'pulseRound', index: 'state', value: 'open' } as const;
const roundKey = (id: string) => ({ collection: 'pulseRound', id }) as const;
/** One a member and round, so that who answers again changes their answer. */
const answerId = (roundId: string, memberId: string): string => `${roundId}~${memberId}`;

/** Begins a round. One at a time: the difference between two that run side by side would tell of single people. */
const start = mutation({
	args: z.object({
		id: Id,
		ends: z.string().check(
			z.regex(/^\d{4}-\d{2}-\d{2}$/, {
				error: 'The last day is a date: year, month and day, as in 2026-05-31.',
			}),
		),
	}),
	needs: ({ id }) => ({ keys: [roundKey(id)], queries: [OPEN] }),
	apply(view, actor, { id, ends }, { now: at }) {
		const refused = mustCurate(actor, 'start a pulse');
		if (refused) return refused;
		if (view.get('pulseRound', id)) return reject('conflict', 'This pulse was started already.');
		if (view.where('pulseRound', 'state', 'open').length > 0)
			return reject('conflict', 'A pulse is running. Close it before the next one is started.');
		return done(put('pulseRound', { id, by: actor.memberId, at, ends, state: 'open' }));
	},
});

/** A member's answers, theirs alone to see; given again, they take the place of the first. */
const answer = mutation({
	args: z.object({
		roundId: Id,
		answers: z.record(z.string().check(z.maxLength(50)), z.int()).check(
			z.refine((answers) => Object.keys(answers).length <= 50, {
				error: 'These are more answers than there are questions.',
			}),
		),
	}),
	needs: ({ roundId }) => ({ keys: [roundKey(roundId)] }),
	apply(view, actor, { roundId, answers }, { now: at }) {
		const refused = mustTakePart(actor, 'answer a pulse') ?? mustBeOpen(view, roundId);
		if (refused) return refused;
		const { memberId: by, side } = actor;
		const asked = new Set(questionsFor(side).map(({ id }) => id));
		// A client of another version may know other questions: what is not asked of this side is left out.
		const known = Object.entries(answers).filter(([id]) => asked.has(id));
		const wrong = known.some(([id, value]) => value < 1 || value > highestAnswer(id));
		if (wrong) return reject('bad_arguments', 'Choose one of the answers that are offered.');
		if (known.length === 0) return reject('bad_arguments', 'Answer at least one question.');
		const id = answerId(roundId, by);
		const data = { id, roundId, by, side, answers: Object.fromEntries(known), at };
		return done(put('pulseAnswer', data, `member:${by}`));
	},
});

/**
 * Ends a round and publishes its counts. The server alone holds everybody's answers; on a member's machine there are
 * only their own, and what it makes of them stands until the server's word is here.
 */
const close = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({
		keys: [roundKey(id)],
		queries: [{ collection: 'pulseAnswer', index: 'roundId', value: id }],
	}),
	apply(view, actor, { id }) {
		const refused = mustCurate(actor, 'close a pulse') ?? mustBeOpen(view, id);
		if (refused) return refused;
		const counts = countsOf(view.where('pulseAnswer', 'roundId', id));
		const round = view.get('pulseRound', id) as PulseRound;
		return done(put('pulseRound', { ...round, state: 'closed', counts }));
	},
});

function mustBeOpen(view: View, id: string): Rejection | undefined {
	const round = view.get('pulseRound', id);
	if (!round) return reject('not_found', 'This pulse is not here. Wait until it has arrived.');
	if (round.state !== 'open')
		return reject('conflict', 'This pulse is closed. Answer the next one.');
	return undefined;
}

/** The published survey questions, asked of this team (feature row A9). */
export const pulseMutations = {
	'pulse.start': start,
	'pulse.answer': answer,
	'pulse.close': close,
};
