import { z } from 'zod/mini';
import { Id } from './text.ts';

/**
 * A term list on its way into the glossary. New concepts and terms name it (`importId`), and nobody is shown
 * them while it is `staging`: one change of this record publishes them all.
 */
export const Import = z.looseObject({
	id: Id,
	/** The file's name, for people. */
	name: z.string(),
	by: z.string(),
	/** ISO 8601, for people to read. */
	at: z.string(),
	state: z.enum(['staging', 'published', 'undone']),
	/** How many batches it has, numbered from 0. */
	batches: z.number(),
	/** Entries that an undo left, because somebody had changed them since. */
	left: z.optional(z.number()),
});
export type Import = z.infer<typeof Import>;

/** What one batch did to one entry: enough to take it back, and to see whether somebody changed it since. */
const ImportedEntry = z.looseObject({
	conceptId: Id,
	/** `markOf` the entry as the import left it. */
	mark: z.string(),
	/** What was there before; absent where the import added it. Of the terms those that it touched. */
	before: z.optional(z.looseObject({ concept: z.unknown(), terms: z.array(z.unknown()) })),
	/** Terms that the import put there. */
	terms: z.array(Id),
});
export type ImportedEntry = z.infer<typeof ImportedEntry>;

/** One batch of an import that was carried out. */
export const ImportBatch = z.looseObject({
	id: Id,
	importId: Id,
	batch: z.number(),
	entries: z.array(ImportedEntry),
	/** Entries that were left alone, because somebody changed them between the dry run and this batch. */
	skipped: z.array(Id),
	/** Set once it was taken back: the entries that stayed, because somebody had changed them since. */
	undone: z.optional(z.looseObject({ left: z.array(Id) })),
});
export type ImportBatch = z.infer<typeof ImportBatch>;

export const importBatchId = (importId: string, batch: number): string => `${importId}/${batch}`;
