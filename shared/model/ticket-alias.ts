import { z } from 'zod/mini';
import { Id, LIMITS, required } from './text.ts';
import { TicketRef } from './ticket.ts';

/** A tracker's host, or one project on it. An empty project is all of them. */
export const TicketPlace = z.object({
	system: required('The tracker', 40),
	host: required('The host', LIMITS.line),
	/** The letters before the number, as in “CAMP-2”. */
	project: z.string().check(
		z.trim(),
		z.maxLength(60),
		z.regex(/^\p{L}*[\p{L}\p{N}_]*$/u, {
			error: 'A project is the letters before the number: CAMP, as in CAMP-2.',
		}),
	),
});
export type TicketPlace = z.infer<typeof TicketPlace>;

const said = { by: z.string(), at: z.string() };

/** A ticket, or all tickets of a place, now go by another name; what hung on them stays where it was stored. */
export const Alias = z.discriminatedUnion('kind', [
	z.looseObject({ kind: z.literal('ticket'), id: Id, from: TicketRef, to: TicketRef, ...said }),
	z.looseObject({ kind: z.literal('place'), id: Id, from: TicketPlace, to: TicketPlace, ...said }),
]);
export type Alias = z.infer<typeof Alias>;
