import { z } from 'zod/mini';
import { Visibility } from '../model/note.ts';
import type { Scope } from '../model/records.ts';
import { Id, LIMITS, optional, required } from '../model/text.ts';
import { ticketId } from '../model/ticket.ts';
import { type Concern, ConcernCategory, ConcernState } from '../model/ticket-concern.ts';
import { type Actor, done, mutation, put, reject, remove } from './define.ts';
import { mustTakePart } from './permissions.ts';
import { carriedKeys, eventOf, TICKET_ARGS, ticketChange } from './ticket-base.ts';

const RAISED = {
	id: Id,
	text: required('The concern', LIMITS.paragraph),
	category: ConcernCategory,
	/** It stays as it is: what was said to one's side alone is not shown to others later. */
	visibility: Visibility,
};

const raise = mutation({
	args: z.object({ ...TICKET_ARGS, ...RAISED }),
	needs: ({ id, ...ticket }) => ({
		keys: [{ collection: 'concern', id }, ...carriedKeys(ticket, 'ticket')],
	}),
	apply(view, actor, { id, text, category, visibility, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'raise a concern');
		if (refused) return refused;
		if (view.get('concern', id)) return RAISED_BEFORE;
		const said = { id, ticketId: ticketId(ticket.ref), text, category, visibility };
		const concern: Concern = { ...said, ...raisedBy(actor, now) };
		const event = eventOf(actor, now, 'concern');
		return done(
			put('concern', concern, scopeOf(concern)),
			...(visibility === 'team' ? [ticketChange(view, ticket, event)] : []),
		);
	},
});

/** A concern about a priority or, with none, about how the two sides work together. */
const raiseAbout = mutation({
	args: z.object({ priorityId: z.nullable(Id), ...RAISED }),
	needs: ({ id, priorityId }) => ({
		keys: [
			{ collection: 'concern', id },
			...(priorityId ? [{ collection: 'priority' as const, id: priorityId }] : []),
		],
	}),
	apply(view, actor, { priorityId, ...said }, { now }) {
		const refused = mustTakePart(actor, 'raise a concern');
		if (refused) return refused;
		if (view.get('concern', said.id)) return RAISED_BEFORE;
		if (priorityId && !view.get('priority', priorityId))
			return reject('not_found', 'This priority is no longer there. Choose another one, or none.');
		const about = { ticketId: '', ...(priorityId ? { priorityId } : {}) };
		const concern: Concern = { ...said, ...about, ...raisedBy(actor, now) };
		return done(put('concern', concern, scopeOf(concern)));
	},
});

/** Its author takes a concern back, as long as nobody has said anything to it. */
const takeBack = mutation({
	args: z.object({ id: Id }),
	needs: ({ id }) => ({ keys: [{ collection: 'concern', id }] }),
	apply(view, actor, { id }) {
		const concern = view.get('concern', id);
		if (!concern) return done();
		if (concern.by !== actor.memberId)
			return reject('forbidden', 'Only who raised a concern can take it back.');
		if (concern.steps.some(({ by }) => by !== actor.memberId))
			return reject('conflict', 'Somebody has answered already. Say that it is resolved instead.');
		return done(remove('concern', id, scopeOf(concern)));
	},
});

const RAISED_BEFORE = reject('conflict', 'This concern was raised already.');

const raisedBy = (actor: Actor, now: string) => ({
	by: actor.memberId,
	side: actor.side,
	at: now,
	state: 'raised' as const,
	steps: [],
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

export const concernMutations = {
	'concern.raise': raise,
	'concern.raiseAbout': raiseAbout,
	'concern.step': step,
	'concern.takeBack': takeBack,
};
