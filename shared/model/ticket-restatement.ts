import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';
import { CARRIED } from './ticket-facts.ts';

/** One side says the ticket back in its own words; the other confirms or corrects. */
export const Round = z.looseObject({
	text: z.string(),
	by: z.string(),
	side: Side,
	at: z.string(),
	answer: z.nullable(
		z.looseObject({
			verdict: z.enum(['confirmed', 'corrected']),
			/** What was meant instead; empty when confirmed. */
			text: z.string(),
			by: z.string(),
			at: z.string(),
		}),
	),
});
export type Round = z.infer<typeof Round>;

/** How a ticket was said back, round after round (feature row K6); its id is the ticket's. */
export const Restatement = z.looseObject({ ...CARRIED, id: Id, rounds: z.array(Round) });
export type Restatement = z.infer<typeof Restatement>;
