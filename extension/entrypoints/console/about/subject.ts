import type { About } from '@common-ground/shared/model/decision.ts';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { Ticket } from '@common-ground/shared/model/ticket.ts';
import type { Alias } from '@common-ground/shared/model/ticket-alias.ts';
import type { Concern } from '@common-ground/shared/model/ticket-concern.ts';
import { ticketId } from '@common-ground/shared/model/ticket-id.ts';
import { nameNow } from '@common-ground/shared/tickets/alias.ts';
import { records } from '../../../ui/data/collections.ts';
import { ticketLabel } from '../../../ui/sites/tools.ts';
import { linkTo } from '../places.ts';

/** What something is about, as people call it, and where it is looked at; no link where nothing is there to see. */
export interface Subject {
	text: string;
	href: string;
}

/** What a concern is about: a ticket under its name now, a priority, or working together. */
export function subjectOfConcern({ ticketId: id, priorityId }: Concern): Subject {
	if (priorityId) return ofPriority(priorityId);
	if (!id) return { text: 'Working together', href: '' };
	const ticket = (records('ticket').value ?? []).find((one) => one.id === id);
	return ticket ? ofTicket(ticket) : { text: 'A ticket', href: '' };
}

/** What a decision or a lesson is about; undefined where it says nothing. */
export function subjectOf({ priorityId, ticket }: About): Subject | undefined {
	if (priorityId) return ofPriority(priorityId);
	return ticket ? ofTicket(ticket) : undefined;
}

function ofPriority(id: string): Subject {
	const priority = (records('priority').value ?? []).find((one: Priority) => one.id === id);
	return priority
		? { text: priority.title, href: linkTo('priorities', id) }
		: { text: 'A priority that is no longer there', href: '' };
}

function ofTicket({ system, host, key }: Pick<Ticket, 'system' | 'host' | 'key'>): Subject {
	const aliases: readonly Alias[] = records('alias').value ?? [];
	const now = nameNow({ system, host, key }, aliases);
	return { text: ticketLabel(now), href: linkTo('tickets', ticketId(now)) };
}
