import { z } from 'zod/mini';
import { rankedList } from '../model/priority.ts';
import { Id, required } from '../model/text.ts';
import { rankAt } from '../ranking/place.ts';
import { existing } from './priority-base.ts';

const move = existing(
	z.object({
		id: Id,
		after: z.nullable(Id),
		before: z.nullable(Id),
		/** One line; it lands in the journal. */
		reason: required('A reason for the move'),
	}),
	'rank',
	(view, priority, args, by, now) => {
		const others = rankedList(view.where('priority', 'list', priority.list), priority.list).filter(
			(other) => other.id !== priority.id,
		);
		return {
			...priority,
			rank: rankAt(others, args),
			lastMove: { by, reason: args.reason, at: now },
		};
	},
);

export const priorityMoves = { 'priority.move': move };
