import { z } from 'zod/mini';
import { Id, optional } from '../model/text.ts';
import { rankAt, sameRank } from '../ranking/place.ts';
import { isRejection, reject } from './define.ts';
import { existing } from './priority-base.ts';
import { WHY_NOT, withRefusal } from './priority-refusal.ts';

/** Ends a priority as done or dropped with what it taught, or takes it up again. */
const close = existing(
	z.object({
		id: Id,
		state: z.enum(['active', 'done', 'dropped']),
		lesson: z.optional(optional('The lesson')),
		...WHY_NOT,
		/** Taken up again, it gets the place that it had; else the last one. For undoing. */
		keepsRank: z.optional(z.boolean()),
	}),
	'close a priority',
	(view, priority, args, by, now) => {
		const { state, lesson = priority.lesson } = args;
		if (state !== 'active' && priority.pilot && !lesson)
			return reject(
				'bad_arguments',
				'A pilot ends with what it taught. Write the lesson, also where it failed.',
			);
		const closed = { ...priority, state, ...(lesson ? { lesson } : {}) };
		const next = withRefusal(priority, closed, args, by, now);
		if (isRejection(next) || state !== 'active' || priority.state === 'active') return next;
		const others = view
			.where('priority', 'list', priority.list)
			.filter(({ id }) => id !== priority.id);
		const { rank, respaced } = args.keepsRank
			? sameRank(others, priority)
			: rankAt(others, { after: null, before: null });
		return { priority: { ...next, rank }, respaced };
	},
);

export const priorityClosing = { 'priority.close': close };
