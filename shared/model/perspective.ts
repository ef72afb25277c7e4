import { z } from 'zod/mini';
import { Side } from './side.ts';
import { Id } from './text.ts';

/**
 * One thing that moves the head of a side: a priority, or a pressure that weighs on them (feature row A4). The record
 * of a card that is built in says only what the team made different; `cardsOf` gives whole ones.
 */
export const PerspectiveCard = z.looseObject({
	id: Id,
	kind: z.enum(['priority', 'pressure']),
	side: Side,
	/** Cards of one pair meet one another; a pressure has none. */
	pair: z.nullable(z.int()),
	/** Empty: as built in. */
	text: z.string(),
	/** What it means in everyday work, said for the other side. Empty: as built in. */
	about: z.string(),
	/** Place among the cards of its side and kind, from 1, as that side ranks them; 0: nobody ranked it. */
	place: z.int(),
	/** Who published the figure that is in its text. */
	source: z.optional(z.string()),
	/** Taken away, and can be brought back. */
	removed: z.optional(z.boolean()),
	by: z.optional(z.string()),
	at: z.optional(z.string()),
});
export type PerspectiveCard = z.infer<typeof PerspectiveCard>;

/** How a member guessed the other side's ranking: theirs alone to see. */
export const Guess = z.looseObject({
	id: Id,
	/** Whose ranking was guessed. */
	side: Side,
	/** Ids of the cards or priorities, in the order that was guessed. */
	order: z.array(Id),
	/** The order that stood then. */
	actual: z.array(Id),
	/** That side had not ranked yet: it is the order in which the cards are built in. */
	usual: z.optional(z.boolean()),
	by: Id,
	at: z.string(),
});
export type Guess = z.infer<typeof Guess>;

/** A technique or tool worth sharing across the sides (feature row A12). */
export const Practice = z.looseObject({
	id: Id,
	title: z.string(),
	text: z.string(),
	/** Where it is explained, or empty. */
	link: z.string(),
	side: Side,
	by: z.string(),
	at: z.string(),
});
export type Practice = z.infer<typeof Practice>;
