import { z } from 'zod/mini';
import { rankedList } from '../model/priority.ts';
import { Id, optional } from '../model/text.ts';
import { rankAt } from '../ranking/place.ts';
import { existing, tooManyBets } from './priority-base.ts';

const close = existing(
	z.object({
		id: Id,
		state: z.enum(['active', 'done', 'dropped']),
		lesson: z.optional(optional('The lesson')),
	}),
	'close a priority',
	(view, priority, { state, lesson = priority.lesson }) => {
		const back = state === 'active' && priority.state !== 'active';
		const refused = back ? tooManyBets(view, priority.list, priority.bet) : undefined;
		if (refused) return refused;
		if (!back) return { ...priority, state, ...(lesson ? { lesson } : {}) };
		const others = rankedList(view.where('priority', 'list', priority.list), priority.list);
		return { ...priority, state, rank: rankAt(others, { after: null, before: null }) };
	},
);

export const priorityClosing = { 'priority.close': close };
