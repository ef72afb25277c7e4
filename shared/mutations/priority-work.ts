import { z } from 'zod/mini';
import { Id, required } from '../model/text.ts';
import { reject } from './define.ts';
import { existing } from './priority-base.ts';

/** Somebody works on it now. How many of a list may be under way, the team caps (feature row P2). */
const start = existing(
	z.object({ id: Id, reason: z.optional(required('The reason')) }),
	'say what is under way',
	(_view, priority) => {
		if (priority.state !== 'active' || priority.bet === 'parked')
			return reject('conflict', 'It is parked or closed. Take it up again first.');
		return { ...priority, underWay: true };
	},
	'Work on it began',
);

const pause = existing(
	z.object({ id: Id, reason: required('A reason for the pause') }),
	'pause a priority',
	(_view, priority) => ({ ...priority, underWay: false }),
);

export const priorityWork = { 'priority.start': start, 'priority.pause': pause };
