import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';

/**
 * A word that somebody looked up and the glossary does not have (feature row L4). Its id is made of the word and
 * of the side that asks, so that all who ask for the same meet in one record.
 */
export const TermRequest = z.looseObject({
	id: Id,
	/** As the first one wrote it. */
	text: z.string(),
	/** The side that wants it explained. */
	side: Side,
	by: Id,
	/** ISO 8601, for people to read. */
	at: z.string(),
	state: z.enum(['open', 'answered', 'declined']),
	answer: z.optional(z.looseObject({ conceptId: Id, by: Id, at: z.string() })),
	declined: z.optional(z.looseObject({ reason: z.string(), by: Id, at: z.string() })),
});
export type TermRequest = z.infer<typeof TermRequest>;

/** One who asks. A record of its own, so that none is lost when two ask at the same moment. */
export const Asker = z.looseObject({
	id: Id,
	requestId: Id,
	by: Id,
	at: z.string(),
	/** The sentence in which they met the word; only if they left it in. */
	context: z.string(),
});
export type Asker = z.infer<typeof Asker>;
