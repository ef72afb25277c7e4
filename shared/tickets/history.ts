import type { TicketEvent } from '../model/ticket-facts.ts';

/** Lines of history that a ticket's record carries; the server's own history has all. */
const KEPT = 100;

/** The history with one more line. */
export const withEvent = (
	history: readonly TicketEvent[] | undefined,
	event: TicketEvent,
): TicketEvent[] => [...(history ?? []), event].slice(-KEPT);
