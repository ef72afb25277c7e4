import { type Priority, rankedList } from '@common-ground/shared/model/priority.ts';
import type { Ticket } from '@common-ground/shared/model/ticket.ts';
import type { Why } from '@common-ground/shared/model/why.ts';
import { hasAnswers } from '@common-ground/shared/why/questions.ts';
import type { PriorityChip } from '../../messaging/replies.ts';

export interface TicketRow {
	ticket: Ticket;
	chip: PriorityChip | undefined;
	why: Why | undefined;
}

/** Tickets with what hangs on them: by rank of their priority, those without one last, then the newest. */
export function ticketRows(
	tickets: readonly Ticket[],
	priorities: readonly Priority[],
	whys: readonly Why[],
): TicketRow[] {
	const chips = new Map(
		(['shared', 'marketing', 'it'] as const).flatMap((list) =>
			rankedList(priorities, list).map(({ id, title, bet }, index): [string, PriorityChip] => [
				id,
				{ id, list, rank: index + 1, title, bet },
			]),
		),
	);
	const whyOf = new Map(whys.map((why) => [why.id, why]));
	return tickets
		.map((ticket) => ({
			ticket,
			chip: ticket.priorityId === null ? undefined : chips.get(ticket.priorityId),
			why: whyOf.get(ticket.id),
		}))
		.sort((a, b) => placeOf(a) - placeOf(b) || (a.ticket.taggedAt < b.ticket.taggedAt ? 1 : -1));
}

const placeOf = ({ chip }: TicketRow): number => chip?.rank ?? Number.POSITIVE_INFINITY;

/** What a why says so far, in a word. */
export function whyState(why: Why | undefined): string {
	if (why?.answers && hasAnswers(why.answers)) return 'answered';
	return why?.skipped ? 'skipped' : 'not asked';
}
