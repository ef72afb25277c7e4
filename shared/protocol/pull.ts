import { z } from 'zod/mini';

/** Where a replica stands. Clients keep it and send it back; they never compute with `epoch`. */
export const Cursor = z.object({
	epoch: z.string().check(z.minLength(1), z.maxLength(100)),
	seq: z.int().check(z.nonnegative()),
});
export type Cursor = z.infer<typeof Cursor>;

/** One changed record, as bytes the server holds. `data` is absent for a delete. */
export const WireChange = z.looseObject({
	op: z.enum(['put', 'delete']),
	collection: z.string(),
	id: z.string(),
	scope: z.string(),
	seq: z.int(),
	data: z.optional(z.unknown()),
});
export type WireChange = z.infer<typeof WireChange>;

/** GET /v1/changes?epoch=…&seq=…&clientId=… ; a page never ends inside one seq. */
export const ChangesReply = z.looseObject({
	changes: z.array(WireChange),
	cursor: Cursor,
	/** More pages wait behind this cursor. */
	more: z.boolean(),
	/** Ids of the asking client's own mutations up to here are contained in `changes` so far. */
	lastMutationId: z.int(),
});
export type ChangesReply = z.infer<typeof ChangesReply>;

/** First line of the snapshot's NDJSON; each further line is a `WireChange` with op put. */
export const SnapshotHead = z.looseObject({
	cursor: Cursor,
	records: z.int(),
	lastMutationId: z.int(),
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;
