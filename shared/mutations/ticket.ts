import { z } from 'zod/mini';
import { Id, optional } from '../model/text.ts';
import { type Ticket, ticketId } from '../model/ticket.ts';
import { Channel, JourneyStage, Level, TicketRole } from '../model/ticket-facts.ts';
import { done, mutation, reject } from './define.ts';
import { onlyChanged } from './fields.ts';
import { given } from './given.ts';
import { mustTakePart } from './permissions.ts';
import { keptKeys, Settles, settled } from './settle.ts';
import { carriedKeys, eventOf, standing, TICKET_ARGS, ticketChange } from './ticket-base.ts';

const tag = mutation({
	args: z.object({
		...TICKET_ARGS,
		/** null takes the tag off. */
		priorityId: z.nullable(Id),
		settles: Settles,
	}),
	needs: ({ priorityId, settles, ...ticket }) => ({
		keys: [
			...keptKeys(settles),
			...carriedKeys(ticket, 'ticket'),
			...(priorityId ? [{ collection: 'priority' as const, id: priorityId }] : []),
		],
	}),
	apply(view, actor, { priorityId, settles, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'tag a ticket');
		if (refused) return refused;
		if (priorityId && !view.get('priority', priorityId))
			return reject('not_found', 'This priority is no longer there. Choose another one.');
		const event = eventOf(actor, now, priorityId ? 'tagged' : 'untagged', priorityId ?? '');
		const tagged = { priorityId, taggedBy: actor.memberId, taggedAt: now };
		return done(
			ticketChange(view, ticket, event, tagged),
			...settled(view, { id: ticketId(ticket.ref), settles }),
		);
	},
});

const Facts = z.object({
	level: z.nullable(Level),
	/** Of these, only who is named changes; empty is nobody. */
	involved: z.partialRecord(TicketRole, optional('The name', 120)),
	journey: z.nullable(JourneyStage),
	channel: z.nullable(Channel),
});

/** What kind of work a ticket is, who belongs to it, and where it meets the customers. */
const describe = mutation({
	args: z.object({ ...TICKET_ARGS, fields: z.partial(Facts), settles: Settles }),
	needs: ({ settles, ...ticket }) => ({
		keys: [...keptKeys(settles), ...carriedKeys(ticket, 'ticket')],
	}),
	narrow: (view, args) => ({
		...args,
		fields: onlyChanged('ticket', args.fields, standing(view, 'ticket', args) ?? {}),
	}),
	apply(view, actor, { fields, settles, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'describe a ticket');
		if (refused) return refused;
		const { involved, ...rest } = given(fields);
		const [what] = Object.keys(given(fields));
		if (!what) return done(...settled(view, { id: ticketId(ticket.ref), settles }));
		const known = standing(view, 'ticket', ticket);
		const next = involved ? { ...rest, involved: { ...known?.involved, ...involved } } : rest;
		return done(
			ticketChange(
				view,
				ticket,
				eventOf(actor, now, what, wordOf(given(fields))),
				next as Partial<Ticket>,
			),
			...settled(view, { id: ticketId(ticket.ref), settles }),
		);
	},
});

/** What the history says of a new fact: the value, or who was named. */
function wordOf({ involved, ...facts }: { involved?: object; [fact: string]: unknown }): string {
	const [value] = [...Object.values(facts), ...Object.values(involved ?? {})];
	return String(value ?? '');
}

export const ticketMutations = { 'ticket.tag': tag, 'ticket.describe': describe };
