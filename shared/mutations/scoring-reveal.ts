import { z } from 'zod/mini';
import { Role } from '../model/member.ts';
import { Id } from '../model/text.ts';
import { hasEnded } from '../scoring/ends.ts';
import { bothHaveScored, isComplete, progressOf } from '../scoring/progress.ts';
import { done, isRejection, mutation, put, reject } from './define.ts';
import { mustCurate, mustTakePart } from './permissions.ts';
import { openRound, roundKey, scoresOf } from './scoring.ts';

/**
 * Ends a round and shows what everybody gave: anybody may, once all have scored everything or its last day is
 * over; earlier a translator, if both sides have scored. No rank changes by it.
 */
const reveal = mutation({
	args: z.object({ roundId: Id }),
	needs: ({ roundId }) => ({
		keys: [roundKey(roundId)],
		queries: [
			scoresOf(roundId),
			{ collection: 'scored', index: 'roundId', value: roundId },
			...Role.options.map((value) => ({ collection: 'member', index: 'role', value }) as const),
		],
	}),
	apply(view, actor, { roundId }, { now: at }) {
		const refused = mustTakePart(actor, 'reveal a round of scoring');
		if (refused) return refused;
		const round = openRound(view, roundId);
		if (isRejection(round)) return round;
		const scored = view.where('scored', 'roundId', roundId);
		const members = Role.options.flatMap((role) => view.where('member', 'role', role));
		const progress = progressOf(members, scored);
		if (!isComplete(progress) && !hasEnded(round, at)) {
			if (!bothHaveScored(progress))
				return reject(
					'conflict',
					`One side has not scored everything yet. It can be revealed then, or after ${round.ends}.`,
				);
			const early = mustCurate(actor, 'reveal a round before everybody has scored');
			if (early) return early;
		}
		const given = view.where('score', 'roundId', roundId);
		// A replica holds its member's scores alone: only the server can reveal, and does so when it hears of this.
		if (scored.some(({ by }) => !given.some((one) => one.by === by))) return done();
		const scores = given.map(({ priorityId, by, side, scores }) => ({
			priorityId,
			by,
			side,
			scores,
		}));
		const revealed = { by: actor.memberId, at, scores: scores.sort(byPlace(round.priorityIds)) };
		return done(put('scoringRound', { ...round, state: 'revealed', revealed }));
	},
});

/** Storage hands scores out in any order; what is revealed reads the same on every engine. */
const byPlace =
	(order: readonly string[]) =>
	(a: { priorityId: string; by: string }, b: { priorityId: string; by: string }): number =>
		order.indexOf(a.priorityId) - order.indexOf(b.priorityId) || (a.by < b.by ? -1 : 1);

export const revealMutations = { 'scoring.reveal': reveal };
