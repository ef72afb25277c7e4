import { z } from 'zod/mini';
import { SUBJECTS } from '../history/subjects.ts';
import { Id } from '../model/text.ts';

/** Entries in one reply at most. */
export const HISTORY_PAGE = 50;

/** What is asked: the changes of one record and its parts (a concept's terms), before a seq or from the newest on. */
export const HistoryQuestion = z.object({
	collection: z.enum(SUBJECTS),
	id: Id,
	before: z.optional(z.int().check(z.positive())),
});
export type HistoryQuestion = z.infer<typeof HistoryQuestion>;

/** One record as it was and as it became; null where it was not there. */
const HistoryChange = z.looseObject({
	op: z.enum(['put', 'delete']),
	collection: z.string(),
	id: z.string(),
	before: z.nullable(z.looseObject({})),
	after: z.nullable(z.looseObject({})),
});
export type HistoryChange = z.infer<typeof HistoryChange>;

/** One change that was carried out. */
const HistoryLine = z.looseObject({
	seq: z.int(),
	/** ISO 8601, by the server's clock. */
	at: z.string(),
	/** Who did it; “system” is the server itself, as with the starter pack. */
	memberId: z.string(),
	/** Of the mutation: “concept.edit”. */
	name: z.string(),
	/** `merged`: its author had not seen what it was written over. */
	verdict: z.enum(['applied', 'merged']),
	/** What its author gave as the reason, where the change asks for one. */
	reason: z.optional(z.string()),
	/** Of the record and its parts alone, in the order in which they were made. */
	changes: z.array(HistoryChange),
});
export type HistoryLine = z.infer<typeof HistoryLine>;

/** GET /v1/history?collection=concept&id=…&before=…: the newest first; nothing that its reader may not see. */
export const HistoryReply = z.looseObject({
	entries: z.array(HistoryLine),
	/** The `before` of the next page; null where there is none. A page may hold fewer entries than the last one. */
	next: z.nullable(z.int()),
});
export type HistoryReply = z.infer<typeof HistoryReply>;
