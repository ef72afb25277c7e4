import { numeral, shorten } from '../charts/text.ts';
import { type Priority, rankedList } from '../model/priority.ts';
import type { Side } from '../model/side.ts';
import { ticketId } from '../model/ticket-id.ts';
import { nameNow } from '../tickets/alias.ts';
import { type WholeTicket, wholeTickets } from '../tickets/whole.ts';
import type { ReviewRecords } from './gather.ts';
import type { Cell, Count, Ref } from './model.ts';
import { type Names, namesOf } from './names.ts';
import { endOf, type Period } from './period.ts';

/** How much of a title stands in a list of evidence. */
const ROOM = 60;

/** What every section builds on: the records, how things are called, and where each stands in the pack. */
export interface Ground {
	records: ReviewRecords;
	period: Period;
	/** Until when ages and waits are counted, in milliseconds. */
	now: number;
	names: Names;
	tickets: readonly WholeTicket[];
	/** Place of an active priority in its list, from 1. */
	rankOf: ReadonlyMap<string, number>;
	sideOf(memberId: string): Side | undefined;
	ticketRef(ticket: WholeTicket): Ref;
	/** The title where the priority is gone. */
	priorityRef(id: string): Cell;
	/** A ticket by the id under which somebody spoke of it. */
	ticketById(id: string): WholeTicket | undefined;
}

export function groundOf(records: ReviewRecords, period: Period): Ground {
	const tickets = wholeTickets({
		tickets: records.ticket,
		whys: records.why,
		clocks: records.clock,
		expectations: records.expectation,
		aliases: records.alias,
	});
	const members = new Map(records.member.map((member) => [member.id, member.side]));
	const ticketAt = new Map(tickets.map((ticket, at) => [ticket.ticket.id, at]));
	for (const { id, system, host, key } of records.ticket) {
		const at = ticketAt.get(ticketId(nameNow({ system, host, key }, records.alias)));
		if (at !== undefined) ticketAt.set(id, at);
	}
	const ticketRefs = new Map(
		tickets.map((one, at): [WholeTicket, Ref] => [
			one,
			{ text: shorten(one.ref.key, ROOM), to: ticketAnchor(at) },
		]),
	);
	const priorityRefs = new Map(
		records.priority.map((one, at): [string, Ref] => [
			one.id,
			{ text: titleOf(one), to: priorityAnchor(at) },
		]),
	);
	return {
		...{ records, period, tickets },
		now: endOf(period),
		names: namesOf(records.team[0], records.member),
		rankOf: ranks(records.priority),
		sideOf: (id) => members.get(id),
		ticketRef: (ticket) => ticketRefs.get(ticket) ?? { text: ticket.ref.key, to: 'tickets' },
		priorityRef: (id) => priorityRefs.get(id) ?? 'a priority that is gone',
		ticketById: (id) => tickets[ticketAt.get(id) ?? -1],
	};
}

export const ticketAnchor = (at: number): string => `ticket-${at + 1}`;
export const priorityAnchor = (at: number): string => `priority-${at + 1}`;

export const titleOf = ({ title }: Pick<Priority, 'title'>): string =>
	shorten(title, ROOM) || 'without a title';

const ranks = (priorities: readonly Priority[]): ReadonlyMap<string, number> =>
	new Map(
		(['marketing', 'it', 'shared'] as const).flatMap((list) =>
			rankedList(priorities, list).map(({ id }, at): [string, number] => [id, at + 1]),
		),
	);

/** A number of tickets that opens them. */
export const ticketCount = (
	{ ticketRef }: Pick<Ground, 'ticketRef'>,
	tickets: readonly WholeTicket[],
	number = numeral(tickets.length),
): Count => ({ number, evidence: tickets.map(ticketRef) });
