import { z } from 'zod/mini';
import { Id } from './text.ts';

/**
 * Two priorities of two lists belong together (feature row P5): they are the `same` thing, seen from both sides, or
 * one `serves` the other. Its id is made of theirs, so that a pair is linked once.
 */
export const PriorityLink = z.looseObject({
	id: Id,
	/** The one that serves; of a `same` pair the one whose id comes first. */
	from: Id,
	to: Id,
	kind: z.enum(['same', 'serves']),
	/** How the one helps the other. */
	how: z.string(),
	by: z.string(),
	at: z.string(),
});
export type PriorityLink = z.infer<typeof PriorityLink>;

/** Of the link between two priorities, whichever is named first. */
export const linkId = (one: string, other: string): string => [one, other].sort().join('~');
