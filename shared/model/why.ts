import { z } from 'zod/mini';
import { Id, optional } from './text.ts';

/** At most five questions (feature row W1); empty text is an unanswered one. */
export const WhyAnswers = z.object({
	whyNow: optional('The answer to “why now?”'),
	outcome: optional('The customer outcome'),
	/** Id of a priority, or empty when it serves none; then `noPriority` says why. */
	priorityId: z.string(),
	noPriority: optional('The reason for no priority'),
	measure: optional('The measure'),
	neededBy: optional('“Needed by”', 300),
});
export type WhyAnswers = z.infer<typeof WhyAnswers>;

/** The why of one ticket. Its id is the ticket's id: a ticket has one why. */
export const Why = z.looseObject({
	id: Id,
	answers: z.nullable(WhyAnswers),
	/** Set when the member chose not now, with their reason. */
	skipped: z.optional(z.string()),
	by: z.string(),
	at: z.string(),
});
export type Why = z.infer<typeof Why>;
