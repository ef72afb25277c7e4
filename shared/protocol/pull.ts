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
	/**
	 * On the last page: what each scope that the member holds sums up to at the cursor (`recordSum`). Who
	 * gets another sum has a copy that drifted, and should read everything again.
	 */
	checksums: z.optional(z.record(z.string(), z.int())),
});
export type ChangesReply = z.infer<typeof ChangesReply>;

/** What can be read whole, one by one: the team's scope, the one of the member's side, the member's own. */
export const SnapshotPart = z.enum(['team', 'side', 'own']);
export type SnapshotPart = z.infer<typeof SnapshotPart>;

/**
 * GET /v1/snapshot/:part is NDJSON: this line, and for each record a `WireChange` with op put. It may be
 * older than the team is, unless asked for with `?fresh`; `changes` from the earliest cursor of the parts
 * closes the rest.
 */
export const SnapshotHead = z.looseObject({
	cursor: Cursor,
	scope: z.string(),
	records: z.int(),
});
export type SnapshotHead = z.infer<typeof SnapshotHead>;
