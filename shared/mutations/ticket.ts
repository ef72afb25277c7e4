import { z } from 'zod/mini';
import { Id } from '../model/text.ts';
import { TicketRef, ticketId } from '../model/ticket.ts';
import { done, mutation, put, reject } from './define.ts';
import { mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';

const tag = mutation({
	args: z.object({
		ref: TicketRef,
		/** null takes the tag off. */
		priorityId: z.nullable(Id),
		settles: Settles,
	}),
	needs: ({ ref, priorityId, settles }) => ({
		keys: [
			...keptKeys(settles),
			{ collection: 'ticket' as const, id: ticketId(ref) },
			...(priorityId ? [{ collection: 'priority' as const, id: priorityId }] : []),
		],
	}),
	apply(view, actor, { ref, priorityId, settles }, { now }) {
		const refused = mustTakePart(actor, 'tag a ticket');
		if (refused) return refused;
		if (priorityId && !view.get('priority', priorityId))
			return reject('not_found', 'This priority is no longer there. Choose another one.');
		const id = ticketId(ref);
		return done(
			put('ticket', {
				owner: actor.memberId,
				...view.get('ticket', id),
				id,
				...ref,
				priorityId,
				taggedBy: actor.memberId,
				taggedAt: now,
			}),
			...settled(view, { id, settles }),
		);
	},
});

export const ticketMutations = { 'ticket.tag': tag };
