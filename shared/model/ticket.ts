import { z } from 'zod/mini';
import { OWNED } from './owned.ts';
import { Id, LIMITS, required } from './text.ts';
import { CARRIED, Channel, Involved, JourneyStage, Level, TicketEvent } from './ticket-facts.ts';

/**
 * What identifies a ticket. `host` is the host with port and, for a tracker that lives
 * under a path, that path ("redmine.example.com/it"); `key` is what people call it ("CAMP-2").
 */
export const TicketRef = z.object({
	system: required('The tracker', 40),
	host: required('The host', LIMITS.line),
	key: required('The ticket key', 100),
});
export type TicketRef = z.infer<typeof TicketRef>;

export { ticketId } from './ticket-id.ts';

/** What the team hangs on a ticket of someone else's tracker. The title is not stored: it is the tracker's. */
export const Ticket = z.looseObject({
	...OWNED,
	...CARRIED,
	id: Id,
	system: z.string(),
	host: z.string(),
	key: z.string(),
	/** The priority that it serves; null when a tag was taken off. */
	priorityId: z.nullable(z.string()),
	taggedBy: z.string(),
	taggedAt: z.string(),
	level: z.optional(z.nullable(Level)),
	involved: z.optional(Involved),
	journey: z.optional(z.nullable(JourneyStage)),
	channel: z.optional(z.nullable(Channel)),
	/** The last changes of what hangs on it and the whole team sees, the oldest first; the server keeps all. */
	history: z.optional(z.array(TicketEvent)),
});
export type Ticket = z.infer<typeof Ticket>;
