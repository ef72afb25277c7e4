import { z } from 'zod/mini';
import { Id } from './text.ts';
import { TicketRef } from './ticket.ts';

/** What a decision or a lesson is about; all may be missing. */
export const About = z.object({
	priorityId: z.optional(Id),
	ticket: z.optional(TicketRef),
});
export type About = z.infer<typeof About>;

/** What was decided, why, and when it is looked at again (feature row A5). */
export const Decision = z.looseObject({
	id: Id,
	title: z.string(),
	why: z.string(),
	/** What else was thought of. */
	instead: z.string(),
	about: About,
	/** A calendar day, or empty. */
	revisit: z.string(),
	state: z.enum(['stands', 'replaced']),
	/** Id of what was decided in its place, where that was said. */
	replacedBy: z.optional(Id),
	/** Each time it was looked at again, the oldest first. */
	revisits: z.array(z.looseObject({ by: z.string(), at: z.string(), text: z.string() })),
	by: z.string(),
	at: z.string(),
});
export type Decision = z.infer<typeof Decision>;

/** What an initiative taught (feature row A5); it comes up where a ticket like it is begun. */
export const Lesson = z.looseObject({
	id: Id,
	title: z.string(),
	/** What happened. */
	happened: z.string(),
	/** What we do otherwise now. */
	lesson: z.string(),
	about: About,
	by: z.string(),
	at: z.string(),
});
export type Lesson = z.infer<typeof Lesson>;
