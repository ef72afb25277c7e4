import { z } from 'zod/mini';
import { NOTE_LIMITS } from '../notes/limits.ts';
import { Side } from './side.ts';
import { Id, LIMITS } from './text.ts';

/** Who may read a note. It is decided when the note is made, and never changes. */
export const Visibility = z.enum(['team', 'side', 'private']);
export type Visibility = z.infer<typeof Visibility>;

export const NoteKind = z.enum(['note', 'question']);
export type NoteKind = z.infer<typeof NoteKind>;

const offset = z.int().check(z.nonnegative());
const context = z.string().check(z.maxLength(NOTE_LIMITS.context));

/**
 * Where in a ticket's text a note stands, by the selectors of the W3C Web Annotation Data Model. Offsets are
 * UTF-16 code units in the region's text as people read it: white space in runs counts as one space.
 */
export const TextAnchor = z.object({
	/** Which text of the ticket: “description”, “title”, or a comment's own name. */
	region: z.string().check(z.minLength(1), z.maxLength(LIMITS.id)),
	quote: z.object({
		type: z.literal('TextQuoteSelector'),
		exact: z.string().check(z.minLength(1), z.maxLength(NOTE_LIMITS.quote)),
		prefix: context,
		suffix: context,
	}),
	position: z.object({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
	/** Length of the region's text when the note was made. */
	length: offset,
	/**
	 * What alone told the place in that text: the quote stood in it once, with its prefix, with its suffix, with
	 * both, or nothing else was even like it. Without this, a copy would be taken for what was deleted.
	 */
	tells: z.array(z.enum(['quote', 'prefix', 'suffix', 'whole', 'likeness'])).check(z.maxLength(5)),
});
export type TextAnchor = z.infer<typeof TextAnchor>;

/** What a member says on a ticket. An answer to a note is a note of the same thread, seen by the same people. */
export const Note = z.looseObject({
	id: Id,
	ticketId: Id,
	/** As in the ticket's record, for links and lists. */
	ref: z.object({ system: z.string(), host: z.string(), key: z.string() }),
	/** Id of the note that began the thread; its own where it is that one. */
	threadId: Id,
	kind: NoteKind,
	body: z.string(),
	visibility: Visibility,
	/** The side that may read it, where one side may: its author's when the thread began. */
	side: Side,
	/** The member who began the thread: whose it is where it is private. */
	holder: Id,
	by: Id,
	/** ISO 8601, for people to read. */
	at: z.string(),
	editedAt: z.optional(z.string()),
	/** Members who were named with @. */
	mentions: z.array(Id),
	/** Of the first note of a thread alone; absent where it is about the ticket as a whole. */
	anchor: z.optional(TextAnchor),
	/** Of the first note of a thread alone. */
	resolved: z.optional(z.object({ by: Id, at: z.string() })),
});
export type Note = z.infer<typeof Note>;
