import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';

/** A member's answers to the questions of a pulse (feature row A9): in their own scope until the round is closed. */
export const PulseAnswer = z.looseObject({
	id: Id,
	roundId: Id,
	by: Id,
	side: Side,
	/** By question: from 1 (not at all) to 5 (fully), or the place of the option, from 1; what was left out is missing. */
	answers: z.record(z.string(), z.int()),
	at: z.string(),
});
export type PulseAnswer = z.infer<typeof PulseAnswer>;

/** A round of the pulse. What is published are counts by side, of groups of five and more, without names. */
export const PulseRound = z.looseObject({
	id: Id,
	by: z.string(),
	at: z.string(),
	/** The last day, “2026-05-31”. */
	ends: z.string(),
	state: z.enum(['open', 'closed']),
	/**
	 * Once closed: by side (null: fewer than five answered) and question (missing: fewer than five answered it), how
	 * many gave 1, 2, 3 and so on.
	 */
	counts: z.optional(
		z.looseObject({
			marketing: z.nullable(z.record(z.string(), z.array(z.int()))),
			it: z.nullable(z.record(z.string(), z.array(z.int()))),
		}),
	),
});
export type PulseRound = z.infer<typeof PulseRound>;
