import { z } from 'zod/mini';

/** How strategic the work is: 1 is technical work, 4 the business outcome. */
export const Level = z.literal([1, 2, 3, 4]);
export type Level = z.infer<typeof Level>;

/** Part that somebody plays in a ticket; which level asks for which is in `tickets/levels.ts`. */
export const TICKET_ROLES = [
	'relationship',
	'serviceLevel',
	'specialists',
	'marketingReps',
	'experts',
	'marketingTeam',
	'visionaries',
	'cioRep',
	'internalCustomers',
	'technologyTeam',
] as const;
export const TicketRole = z.enum(TICKET_ROLES);
export type TicketRole = z.infer<typeof TicketRole>;

/** Who plays which part, by name: many of them are not members of the team. Empty is nobody. */
export const Involved = z.partialRecord(TicketRole, z.string());
export type Involved = z.infer<typeof Involved>;

/** Where on their way a ticket meets the customers; `none` is work that they do not notice. */
export const JourneyStage = z.enum([
	'awareness',
	'consideration',
	'purchase',
	'use',
	'loyalty',
	'none',
]);
export type JourneyStage = z.infer<typeof JourneyStage>;

/** Through what a ticket meets the customers. */
export const Channel = z.enum([
	'website',
	'app',
	'email',
	'social',
	'advertising',
	'search',
	'store',
	'phone',
	'events',
	'partners',
	'internal',
]);
export type Channel = z.infer<typeof Channel>;

/** One line of a ticket's history: who did what. `text` is a value that its words need, such as the level. */
export const TicketEvent = z.looseObject({
	/** ISO 8601, for people to read. */
	at: z.string(),
	by: z.string(),
	what: z.string(),
	text: z.optional(z.string()),
});
export type TicketEvent = z.infer<typeof TicketEvent>;

/** Fields of records that follow a ticket to a new key. */
export const CARRIED = {
	/** Counts the changes of the record. */
	revision: z.optional(z.number()),
	/** Records that were copied into this one when the ticket moved: their id, and their revision then. */
	came: z.optional(z.record(z.string(), z.number())),
};
export interface Carried {
	id: string;
	revision?: number | undefined;
	came?: Record<string, number> | undefined;
}
