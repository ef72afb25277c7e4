import { z } from 'zod/mini';
import type { RecordKey } from '../model/records.ts';
import { type Ticket, TicketRef, ticketId } from '../model/ticket.ts';
import type { TicketEvent } from '../model/ticket-facts.ts';
import { withEvent } from '../tickets/history.ts';
import { type Carrying, type OnTicket, together } from '../tickets/together.ts';
import { type Actor, type Change, put, type View } from './define.ts';

/** Arguments of every change of a ticket. */
export const TICKET_ARGS = {
	ref: TicketRef,
	/** Its names before: what hung on it then is copied at the first change under the new name. */
	formerly: z.optional(z.array(TicketRef).check(z.maxLength(20))),
};
export interface TicketArgs {
	ref: TicketRef;
	formerly?: TicketRef[] | undefined;
}

export const carriedKeys = ({ ref, formerly = [] }: TicketArgs, ...of: Carrying[]): RecordKey[] =>
	[ref, ...formerly].flatMap((one) =>
		of.map((collection) => ({ collection, id: ticketId(one) }) as const),
	);

/** What hangs on the ticket under its name and under those before, as one record under its name. */
export function standing<C extends Carrying>(
	view: View,
	collection: C,
	{ ref, formerly = [] }: TicketArgs,
): OnTicket[C] | undefined {
	const at = (name: TicketRef) => view.get(collection, ticketId(name)) as OnTicket[C] | undefined;
	return together(
		collection,
		ticketId(ref),
		at(ref),
		formerly.flatMap((name) => at(name) ?? []),
	);
}

/** Puts a record that follows its ticket, and counts the change. */
export const putCarried = <C extends Carrying>(collection: C, data: OnTicket[C]): Change =>
	put(collection, { ...data, revision: (data.revision ?? 0) + 1 } as never);

/** The ticket's own record with other fields and a line more in its history; it becomes known to the team by it. */
export function ticketChange(
	view: View,
	args: TicketArgs,
	event: TicketEvent,
	fields: Partial<Ticket> = {},
): Change {
	const { system, host, key } = args.ref;
	const known = standing(view, 'ticket', args);
	return putCarried('ticket', {
		...{ priorityId: null, taggedBy: event.by, taggedAt: event.at, owner: event.by },
		...known,
		...fields,
		...{ id: ticketId(args.ref), system, host, key },
		history: withEvent(known?.history, event),
	});
}

/** A line of history by whoever makes the change. */
export const eventOf = (
	{ memberId }: Actor,
	now: string,
	what: string,
	text?: string,
): TicketEvent => ({ at: now, by: memberId, what, ...(text ? { text } : {}) });
