import { z } from 'zod/mini';
import { rankedList } from '../model/priority.ts';
import { Scores, type ScoringRound } from '../model/scoring.ts';
import { SideOrShared } from '../model/side.ts';
import { Id } from '../model/text.ts';
import { done, isRejection, mutation, put, type Rejection, reject, type View } from './define.ts';
import { mustCurate, mustTakePart } from './permissions.ts';

/** More cards than this nobody answers with care. */
const MOST = 40;

/** Begins a round over chosen priorities or, without them, all of a list that are not parked. */
const start = mutation({
	args: z.object({
		id: Id,
		list: SideOrShared,
		priorityIds: z.optional(z.array(Id).check(z.maxLength(200))),
		ends: z.iso.date({ error: 'Say the last day of the round as a date.' }),
	}),
	needs: ({ id, list }) => ({
		keys: [roundKey(id)],
		queries: [{ collection: 'priority', index: 'list', value: list }],
	}),
	apply(view, actor, { id, list, priorityIds, ends }, { now: at }) {
		const refused = mustCurate(actor, 'start a round of scoring');
		if (refused) return refused;
		if (view.get('scoringRound', id)) return reject('conflict', 'This round was started already.');
		const ranked = rankedList(view.where('priority', 'list', list), list);
		const chosen = priorityIds
			? ranked.filter((one) => priorityIds.includes(one.id))
			: ranked.filter(({ bet }) => bet !== 'parked');
		if (chosen.length === 0)
			return reject(
				'bad_arguments',
				'There is nothing to score: add a priority to this list, or choose some.',
			);
		if (chosen.length > MOST)
			return reject('limit', `Nobody scores ${chosen.length} with care: choose ${MOST} at most.`);
		const ids = chosen.map((one) => one.id);
		const by = actor.memberId;
		return done(put('scoringRound', { id, list, priorityIds: ids, by, at, ends, state: 'open' }));
	},
});

/**
 * What the author gives one priority of an open round; until it is revealed they may change it. The whole team
 * hears that somebody has scored everything, and nothing else.
 */
const score = mutation({
	args: z.object({ roundId: Id, priorityId: Id, scores: Scores }),
	needs: ({ roundId }) => ({
		keys: [roundKey(roundId)],
		queries: [scoresOf(roundId)],
	}),
	apply(view, actor, { roundId, priorityId, scores }, { now: at }) {
		const refused = mustTakePart(actor, 'score');
		if (refused) return refused;
		const round = openRound(view, roundId);
		if (isRejection(round)) return round;
		if (!round.priorityIds.includes(priorityId))
			return reject('not_found', 'This priority is not part of the round.');
		const { memberId: by, side } = actor;
		const given = new Set(
			view
				.where('score', 'roundId', roundId)
				.flatMap((one) => (one.by === by ? one.priorityId : [])),
		).add(priorityId);
		const common = { roundId, by, side, at };
		const mine = put(
			'score',
			{ ...common, id: `${roundId}~${priorityId}~${by}`, priorityId, scores },
			`member:${by}`,
		);
		const isAll = round.priorityIds.every((id) => given.has(id));
		return done(mine, ...(isAll ? [put('scored', { ...common, id: `${roundId}~${by}` })] : []));
	},
});

/** Ends a round without a look at what was given; that stays with those who gave it. */
const cancel = mutation({
	args: z.object({ roundId: Id }),
	needs: ({ roundId }) => ({ keys: [roundKey(roundId)] }),
	apply(view, actor, { roundId }) {
		const round = openRound(view, roundId);
		if (isRejection(round)) return round;
		const refused =
			round.by === actor.memberId ? undefined : mustCurate(actor, 'call a round of scoring off');
		return refused ?? done(put('scoringRound', { ...round, state: 'cancelled' }));
	},
});

export const roundKey = (id: string) => ({ collection: 'scoringRound', id }) as const;

export const scoresOf = (roundId: string) =>
	({ collection: 'score', index: 'roundId', value: roundId }) as const;

export function openRound(view: View, id: string): ScoringRound | Rejection {
	const round = view.get('scoringRound', id);
	if (!round) return reject('not_found', 'This round is not there.');
	if (round.state === 'open') return round;
	return reject(
		'conflict',
		round.state === 'revealed'
			? 'This round is revealed already: what both sides gave is there to see.'
			: 'This round was called off. Start another one.',
	);
}

export const scoringMutations = {
	'scoring.start': start,
	'scoring.score': score,
	'scoring.cancel': cancel,
};
