import { z } from 'zod/mini';
import { SideOrShared } from '../model/side.ts';
import { Id, required } from '../model/text.ts';
import { rankAt } from '../ranking/place.ts';
import { reject } from './define.ts';
import { existing } from './priority-base.ts';

const move = existing(
	z.object({
		id: Id,
		/** Where to; unless said, it stays in its list. */
		list: z.optional(SideOrShared),
		after: z.nullable(Id),
		before: z.nullable(Id),
		/** One line; it lands in the journal. */
		reason: required('A reason for the move'),
	}),
	'rank',
	(view, priority, args, by, now) => {
		if (priority.state !== 'active')
			return reject('conflict', 'This priority was closed. Take it up again, then move it.');
		const { list = priority.list } = args;
		const others = view.where('priority', 'list', list).filter(({ id }) => id !== priority.id);
		const { rank, respaced } = rankAt(others, args);
		const lastMove = { by, reason: args.reason, at: now };
		return { priority: { ...priority, list, rank, lastMove }, respaced };
	},
);

export const priorityMoves = { 'priority.move': move };
