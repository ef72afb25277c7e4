import type { About } from '@common-ground/shared/model/decision.ts';
import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import { records } from '../../../ui/data/collections.ts';

const NEW = 'new';

/** The id that stands in an address for something new about a priority or a ticket. */
export const newAbout = (kind?: 'priority' | 'ticket', id = ''): string =>
	kind ? `${NEW}:${kind}:${id}` : NEW;

/** What something new is about; undefined where an address leads to something that is there. */
export function aboutIn(address: string): About | undefined {
	const [, kind, id = ''] = /^new(?::(priority|ticket):(.*))?$/.exec(address) ?? ['', 'none'];
	if (kind === 'none') return undefined;
	if (kind === 'priority') return { priorityId: id };
	const ticket = (records('ticket').value ?? []).find((one) => one.id === id);
	return ticket ? { ticket: refOf(ticket) } : {};
}

const refOf = ({ system, host, key }: TicketRef): TicketRef => ({ system, host, key });
