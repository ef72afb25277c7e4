import { z } from 'zod/mini';
import { Visibility } from './note.ts';
import { Side } from './side.ts';
import { Id } from './text.ts';

export const ConcernCategory = z.enum([
	'security',
	'cost',
	'time',
	'quality',
	'ownership',
	'customer',
	'other',
]);
export type ConcernCategory = z.infer<typeof ConcernCategory>;

export const ConcernState = z.enum(['raised', 'acknowledged', 'answered', 'resolved']);
export type ConcernState = z.infer<typeof ConcernState>;

/** A doubt that somebody has about a ticket, a priority or how the two sides work together, and what became of it. */
export const Concern = z.looseObject({
	id: Id,
	/** Empty where it is about no ticket. */
	ticketId: z.string(),
	/** The priority that it is about. Without it and a ticket, it is about working together. */
	priorityId: z.optional(Id),
	text: z.string(),
	category: ConcernCategory,
	visibility: Visibility,
	/** Who raised it, on which side they were then, and when. */
	by: z.string(),
	side: Side,
	at: z.string(),
	state: ConcernState,
	/** What was done since, the oldest first; the text is an answer. */
	steps: z.array(
		z.looseObject({ state: ConcernState, by: z.string(), at: z.string(), text: z.string() }),
	),
});
export type Concern = z.infer<typeof Concern>;
