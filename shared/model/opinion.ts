import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';

/** One member is for a concept. A record of its own, so that nobody's is lost; taking it back removes it. */
export const Vote = z.looseObject({ id: Id, conceptId: Id, by: Id, side: Side, at: z.string() });
export type Vote = z.infer<typeof Vote>;

/** What somebody says about a concept. */
export const Comment = z.looseObject({
	id: Id,
	conceptId: Id,
	text: z.string(),
	by: Id,
	side: Side,
	/** ISO 8601, for people to read. */
	at: z.string(),
	editedAt: z.optional(z.string()),
});
export type Comment = z.infer<typeof Comment>;
