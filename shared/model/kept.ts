import { z } from 'zod/mini';
import { Id } from './text.ts';

/**
 * What a later change took from someone's work, kept until somebody chooses: a field that was
 * written over by someone who had not seen it, or a record that was removed.
 */
export const Kept = z.looseObject({
	id: Id,
	/** The record that it belongs to. */
	collection: z.string(),
	recordId: z.string(),
	/** Path of the field (“definition.it”); empty where the whole record was removed. */
	field: z.string(),
	/** What stood there: the field's value, or the record. */
	value: z.unknown(),
	/** Whose it was; empty where that is not known. */
	by: z.string(),
	/** ISO 8601, for people to read. */
	at: z.string(),
	/** Who wrote over it or removed it, and when. */
	takenBy: z.string(),
	takenAt: z.string(),
});
export type Kept = z.infer<typeof Kept>;

/** The id under which a removed record is kept. A record is removed at most once at a time. */
export const keptRecordId = (collection: string, id: string): string => `${collection}:${id}`;
