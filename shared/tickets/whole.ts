import type { Ticket, TicketRef } from '../model/ticket.ts';
import type { Alias } from '../model/ticket-alias.ts';
import type { Clock } from '../model/ticket-clock.ts';
import type { Expectation } from '../model/ticket-expectation.ts';
import { ticketId } from '../model/ticket-id.ts';
import type { Why } from '../model/why.ts';
import { nameNow, namesBefore } from './alias.ts';
import { type Carrying, type OnTicket, together } from './together.ts';

/** A ticket under its name now, with what it had under all its names. */
export interface WholeTicket {
	ref: TicketRef;
	ticket: Ticket;
	why: Why | undefined;
	clock: Clock | undefined;
	expectation: Expectation | undefined;
}

export interface TicketRecords {
	tickets: readonly Ticket[];
	whys: readonly Why[];
	clocks: readonly Clock[];
	expectations: readonly Expectation[];
	aliases: readonly Alias[];
}

/** Every ticket once, whatever it was called when something was said of it; by id, so that every machine agrees. */
export function wholeTickets(records: TicketRecords): WholeTicket[] {
	const { aliases } = records;
	const byId = {
		ticket: indexed(records.tickets),
		why: indexed(records.whys),
		clock: indexed(records.clocks),
		expectation: indexed(records.expectations),
	};
	const refs = new Map<string, TicketRef>();
	for (const { id, system, host, key } of records.tickets) {
		const ref = { system, host, key };
		const now = aliases.length === 0 ? ref : nameNow(ref, aliases);
		refs.set(aliases.length === 0 ? id : ticketId(now), now);
	}
	return [...refs].sort(byKey).flatMap(([id, ref]) => {
		const before = aliases.length === 0 ? [] : namesBefore(ref, aliases).map(ticketId);
		const whole = <C extends Carrying & keyof typeof byId>(collection: C) => {
			const kept = byId[collection] as ReadonlyMap<string, OnTicket[C]>;
			const others = before.flatMap((name) => kept.get(name) ?? []);
			return together(collection, id, kept.get(id), others);
		};
		const ticket = whole('ticket');
		const why = [id, ...before].map((name) => byId.why.get(name)).find((one) => one);
		if (!ticket) return [];
		return [{ ref, ticket, why, clock: whole('clock'), expectation: whole('expectation') }];
	});
}

const indexed = <T extends { id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
	new Map(all.map((one) => [one.id, one]));

const byKey = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
