import { z } from 'zod/mini';
import { Side } from '../model/side.ts';
import { Id } from '../model/text.ts';
import { done, mutation, put, reject, remove } from './define.ts';

const Order = z.array(Id).check(z.minLength(2), z.maxLength(20));

/** Keeps how a member guessed the other side's ranking, and the order that stood. Theirs alone to see. */
const save = mutation({
	args: z.object({
		id: Id,
		side: Side,
		order: Order,
		actual: Order,
		usual: z.optional(z.boolean()),
	}),
	revives: ['guess'],
	needs: () => ({}),
	apply(
		_view,
		{ memberId: by, side: own },
		{ id, side, order, actual, usual = false },
		{ now: at },
	) {
		if (side === own) return reject('bad_arguments', 'Guess how the other side ranks.');
		const isWhole = new Set(order).size === order.length && order.length === actual.length;
		if (!isWhole || order.some((one) => !actual.includes(one)))
			return reject('bad_arguments', 'The guess must order the same things as the ranking.');
		const guess = { id: guessId(by, id), side, order, actual, usual, by, at };
		return done(put('guess', guess, `member:${by}`));
	},
});

const forget = mutation({
	args: z.object({ id: Id }),
	needs: () => ({}),
	apply: (_view, { memberId }, { id }) =>
		done(remove('guess', guessId(memberId, id), `member:${memberId}`)),
});

/** The member's own by its making: nobody meets a record of somebody else's. */
const guessId = (memberId: string, id: string): string => `${memberId}~${id}`;

export const guessMutations = { 'guess.save': save, 'guess.forget': forget };
