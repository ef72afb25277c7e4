import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';

/** How often a side looked a word up on one day: sums alone, of members who said yes to being counted. */
export const LookupCount = z.looseObject({
	/** Made of day, side and concept. */
	id: Id,
	conceptId: Id,
	side: Side,
	/** A calendar day, “2026-05-31”. */
	day: z.string(),
	count: z.int(),
});
export type LookupCount = z.infer<typeof LookupCount>;
