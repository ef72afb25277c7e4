import { z } from 'zod/mini';
import type { Priority } from '../model/priority.ts';
import { optional } from '../model/text.ts';
import { type Rejection, reject } from './define.ts';

/** Arguments of every change that may be a “not now”. */
export const WHY_NOT = {
	/** One line; it lands in the journal. */
	reason: z.optional(optional('The reason', 300)),
	/** What helps instead. */
	alternative: z.optional(optional('What helps instead')),
};

interface WhyNot {
	reason?: string | undefined;
	alternative?: string | undefined;
}

/**
 * Parking or dropping is a “not now” (feature row A11): the reason and what helps instead stay with it until it is
 * taken up again. Somebody else's wish is not turned down without an alternative; only an older version, which sends
 * no reason either, cannot know that.
 */
export function withRefusal(
	before: Priority,
	after: Priority,
	{ reason, alternative = '' }: WhyNot,
	by: string,
	at: string,
): Priority | Rejection {
	if (!isNotNow(after)) return before.refusal ? { ...after, refusal: null } : after;
	if (isNotNow(before) && before.state === after.state) return after;
	if (!reason) return after;
	if (!alternative && after.owner && after.owner !== by)
		return reject(
			'bad_arguments',
			'It is somebody else’s wish. Say what helps instead, or when it can be asked again.',
		);
	return { ...after, refusal: { reason, alternative, by, at } };
}

const isNotNow = ({ state, bet }: Priority): boolean =>
	state === 'dropped' || (state === 'active' && bet === 'parked');
