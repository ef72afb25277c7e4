import type { TicketRef } from './ticket.ts';

/** The id of a ticket's record, and of its why. In a file without schemas, because pages compute it too. */
export const ticketId = (ref: TicketRef): string =>
	`${ref.system}:${ref.host}:${ref.key}`.replace(/[^\p{L}\p{N}._:@/~-]/gu, '_');
