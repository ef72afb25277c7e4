import { z } from 'zod/mini';
import { Id } from '../model/text.ts';
import { ticketId } from '../model/ticket.ts';
import { type ClockEntry, WaitsFor } from '../model/ticket-clock.ts';
import { standingEntries, waitsNowFor } from '../tickets/clock.ts';
import { done, mutation, reject, type View } from './define.ts';
import { mustTakePart } from './permissions.ts';
import {
	carriedKeys,
	eventOf,
	putCarried,
	standing,
	TICKET_ARGS,
	type TicketArgs,
	ticketChange,
} from './ticket-base.ts';

/** Far more often than work changes hands. */
const MANY_ENTRIES = 500;

const needsOf = (ticket: TicketArgs) => ({ keys: carriedKeys(ticket, 'ticket', 'clock') });

/** From now on the ticket waits for somebody else. Saying it twice changes nothing. */
const set = mutation({
	args: z.object({ ...TICKET_ARGS, id: Id, on: WaitsFor }),
	needs: (args) => needsOf(args),
	apply(view, actor, { id, on, ...ticket }, { now }) {
		const refused = mustTakePart(actor, 'say for whom a ticket waits');
		if (refused) return refused;
		const entries = entriesOf(view, ticket);
		if (waitsNowFor(standingEntries({ entries })) === on) return done();
		if (entries.length >= MANY_ENTRIES)
			return reject('limit', 'This ticket changed hands five hundred times. Its clock is full.');
		return done(
			putEntries(view, ticket, [...entries, { id, on, by: actor.memberId, at: now }]),
			ticketChange(view, ticket, eventOf(actor, now, 'waits', on)),
		);
	},
});

/** Its author takes an entry back: it stays, and counts no more. */
const undo = mutation({
	args: z.object({ ...TICKET_ARGS, id: Id }),
	needs: (args) => needsOf(args),
	apply(view, actor, { id, ...ticket }, { now }) {
		const entries = entriesOf(view, ticket);
		const found = entries.find((entry) => entry.id === id);
		if (!found || found.undone) return done();
		if (found.by !== actor.memberId)
			return reject('forbidden', 'Only who said it can take it back. Say for whom it waits now.');
		const rest = entries.map((entry) => (entry === found ? { ...entry, undone: true } : entry));
		const waits = waitsNowFor(standingEntries({ entries: rest }));
		return done(
			putEntries(view, ticket, rest),
			ticketChange(view, ticket, eventOf(actor, now, 'waits', waits)),
		);
	},
});

const entriesOf = (view: View, ticket: TicketArgs): ClockEntry[] =>
	standing(view, 'clock', ticket)?.entries ?? [];

const putEntries = (view: View, ticket: TicketArgs, entries: ClockEntry[]) =>
	putCarried('clock', { ...standing(view, 'clock', ticket), id: ticketId(ticket.ref), entries });

export const clockMutations = { 'clock.set': set, 'clock.undo': undo };
