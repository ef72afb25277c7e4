import { BODY_LIMIT, PUSH_LIMIT } from '@common-ground/shared/protocol/version.ts';
import type { LogRow, OutboxRow, Replica, Standing, WriteTx } from './schema.ts';

/** Below the server's limit, so that the batch's envelope fits in. */
const BATCH_BYTES = BODY_LIMIT * 0.9;

/** The next changes to send, in order: as many as one request may hold, and no more than `most`. */
export async function nextBatch(db: Replica, most = PUSH_LIMIT): Promise<OutboxRow[]> {
	const batch: OutboxRow[] = [];
	let bytes = 0;
	for (const row of await db.getAll('outbox')) {
		if (row.settled) continue;
		bytes += new TextEncoder().encode(JSON.stringify(row)).length;
		if (batch.length === most || (batch.length > 0 && bytes > BATCH_BYTES)) break;
		batch.push(row);
	}
	return batch;
}

/** How many changes still wait for the server. */
export async function waitingCount(db: Replica): Promise<number> {
	return (await db.getAll('outbox')).filter((row) => !row.settled).length;
}

/** The confirmed records contain own changes up to this id: they move from the queue to the log. */
export async function confirmUpTo(tx: WriteTx, lastId: number, now: number): Promise<void> {
	const outbox = tx.objectStore('outbox');
	for (const { settled, ...row } of await outbox.getAll(IDBKeyRange.upperBound(lastId))) {
		if (!settled) continue;
		await outbox.delete(row.id);
		await tx.objectStore('log').add({ ...row, acknowledged: now });
	}
}

/**
 * Numbers the whole queue anew from 1. Uuids stay, so what the server holds already is not done twice.
 * After a restore, `leaving` is the epoch that ended: then what the log still holds comes before the
 * queue, and all of it says that its bases count in that epoch. Returns the next free id.
 */
export async function offerAgain(
	tx: WriteTx,
	{ leaving }: { leaving?: string | undefined } = {},
): Promise<number> {
	const outbox = tx.objectStore('outbox');
	const log = tx.objectStore('log');
	const rows: (LogRow | OutboxRow)[] = [
		...(leaving === undefined ? [] : await log.getAll()),
		...(await outbox.getAll()),
	];
	await outbox.clear();
	if (leaving !== undefined) await log.clear();
	await Promise.all(
		rows.map(({ uuid, name, args, base, baseEpoch = leaving, at }, index) =>
			outbox.put({
				...{ id: index + 1, uuid, name, args, base, at },
				...(baseEpoch === undefined ? {} : { baseEpoch }),
			}),
		),
	);
	return rows.length + 1;
}

/** Takes one unsent change out; those behind it move up, because a gap would be refused. */
export async function takeOut(tx: WriteTx, standing: Standing, id: number): Promise<Standing> {
	const outbox = tx.objectStore('outbox');
	await outbox.delete(id);
	for (const row of await outbox.getAll(IDBKeyRange.lowerBound(id, true))) {
		await outbox.delete(row.id);
		await outbox.put({ ...row, id: row.id - 1 });
	}
	return { ...standing, nextMutationId: standing.nextMutationId - 1 };
}

/** Days for which an acknowledged change is kept, in case the server is restored from a backup. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000;

export async function pruneLog(db: Replica, now: number): Promise<void> {
	const tx = db.transaction('log', 'readwrite');
	const old = await tx.store
		.index('acknowledged')
		.getAllKeys(IDBKeyRange.upperBound(now - KEPT_MS, true));
	await Promise.all([...old.map((key) => tx.store.delete(key)), tx.done]);
}
