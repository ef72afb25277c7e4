import { z } from 'zod/mini';
import { Visibility } from '../model/note.ts';
import type { Scope } from '../model/records.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { ticketId } from '../model/ticket.ts';
import { type Concern, ConcernCategory, ConcernState } from '../model/ticket-concern.ts';
import { type Actor, done, mutation, put, reject } from './define.ts';
import { mustTakePart } from './permissions.ts';
import { carriedKeys, eventOf, TICKET_ARGS, ticketChange } from './ticket-base.ts';

const raise = mutation({
	args: z.object({
		...TICKET_ARGS,
		id: Id,
		text: required('The concern', LIMITS.paragraph),
		category: ConcernCategory,
		/** It stays as it is: what was said to one's side alone is not shown to others later. */
		visibility: Visibility,
	}),
	needs: ({ id, ...ticket }) => ({
		keys: [{ collection: 'concern', id }, ...carriedKeys(ticket, 'ticket')],
	}),
	apply(view, actor, { id, text, category, visibility, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'raise a concern');
		if (refused) return refused;
		if (view.get('concern', id)) return reject('conflict', 'This concern was raised already.');
		const concern: Concern = {
			...{ id, ticketId: ticketId(ticket.ref), text, category, visibility },
			...{ by: actor.memberId, side: actor.side, at: now, state: 'raised', steps: [] },
		};
		const event = eventOf(actor, now, 'concern');
		return done(
			put('concern', concern, scopeOf(concern)),
			...(visibility === 'team' ? [ticketChange(view, ticket, event)] : []),
		);
	},
});

/** Takes a concern on: heard, answered, resolved, or raised again. */
const step = mutation({
	args: z.object({ id: Id, state: ConcernState, text: optional('The answer') }),
	needs: ({ id }) => ({ keys: [{ collection: 'concern', id }] }),
	apply(view, actor, { id, state, text }, { now }) {
		const refused = mustTakePart(actor, 'answer a concern');
		if (refused) return refused;
		const concern = view.get('concern', id);
		if (!concern || !maySee(actor, concern))
			return reject('not_found', 'This concern is not there, or not for you.');
		if (state === 'answered' && !text) return reject('bad_arguments', 'Say what the answer is.');
		if (state === 'resolved' && !mayResolve(actor, concern))
			return reject('forbidden', 'Who raised it says when it is resolved, or a translator does.');
		const taken = { state, by: actor.memberId, at: now, text };
		return done(
			put('concern', { ...concern, state, steps: [...concern.steps, taken] }, scopeOf(concern)),
		);
	},
});

const scopeOf = ({ visibility, side, by }: Concern): Scope =>
	visibility === 'team' ? 'team' : visibility === 'side' ? `side:${side}` : `member:${by}`;

const maySee = (actor: Actor, { visibility, side, by }: Concern): boolean =>
	visibility === 'team' || by === actor.memberId || (visibility === 'side' && side === actor.side);

const mayResolve = ({ memberId, role }: Actor, { by }: Concern): boolean =>
	by === memberId || role === 'translator' || role === 'admin';

export const concernMutations = { 'concern.raise': raise, 'concern.step': step };
