import { z } from 'zod/mini';
import { Id } from './text.ts';
import { CARRIED } from './ticket-facts.ts';

/** For whom a ticket waits; `nobody` stops the clock. */
export const WaitsFor = z.enum(['marketing', 'it', 'others', 'nobody']);
export type WaitsFor = z.infer<typeof WaitsFor>;

export const ClockEntry = z.looseObject({
	id: Id,
	on: WaitsFor,
	by: z.string(),
	/** ISO 8601, by whichever clock wrote it. */
	at: z.string(),
	/** Taken back by its author: it counts as never said. */
	undone: z.optional(z.boolean()),
});
export type ClockEntry = z.infer<typeof ClockEntry>;

/** For whom a ticket waited (feature row K9): entries are added and never changed. Its id is the ticket's. */
export const Clock = z.looseObject({ ...CARRIED, id: Id, entries: z.array(ClockEntry) });
export type Clock = z.infer<typeof Clock>;
