import { COLLECTIONS } from '@common-ground/shared/model/records.ts';
import type { ChangesReply, Cursor, WireChange } from '@common-ground/shared/protocol/pull.ts';
import { changedBy } from './changed-by.ts';
import { write } from './open.ts';
import { confirmUpTo, offerAgain } from './queue.ts';
import { rowOf } from './readable.ts';
import { replay } from './replay.ts';
import type { RecordRow, Replica, Sums, WriteTx } from './schema.ts';
import { setStanding, standingIn } from './standing.ts';
import { sumUp, toggle } from './sums.ts';

/** Takes one page of confirmed changes, then lays the queue over it again. Returns the keys of what may look different. */
export async function rebase(db: Replica, page: ChangesReply, now: number): Promise<Set<string>> {
	return write(db, async (tx) => {
		const standing = await standingIn(tx);
		if (page.cursor.epoch !== standing.epoch) throw new Error('A page of another epoch.');
		const sums = standing.sums ?? (await sumUp(tx));
		await takeIn(tx, page.changes, sums);
		await confirmUpTo(tx, page.lastMutationId, now);
		await setStanding(tx, { ...standing, seq: page.cursor.seq, sums });
		const touched = await changedBy(tx, page.changes);
		return new Set([...touched, ...(await replay(tx))]);
	});
}

/**
 * Starts anew from a snapshot; what is not in it is gone. In another epoch the server was restored
 * from a backup and may have forgotten what it took: queue and log are offered again.
 */
export async function restart(
	db: Replica,
	{ epoch, seq }: Cursor,
	records: readonly WireChange[],
): Promise<Set<string>> {
	return write(db, async (tx) => {
		const before = await standingIn(tx);
		await tx.objectStore('records').clear();
		const sums: Sums = {};
		await takeIn(tx, records, sums, { isEmpty: true });
		const standing = { ...before, epoch, seq, sums };
		if (epoch === before.epoch) await setStanding(tx, standing);
		else {
			const nextMutationId = await offerAgain(tx, { leaving: before.epoch });
			await setStanding(tx, { ...standing, nextMutationId });
		}
		await replay(tx);
		return new Set(Object.keys(COLLECTIONS));
	});
}

/** Writes what came, in its order, and keeps the sums. `isEmpty`: nothing of it can be there before. */
async function takeIn(
	tx: WriteTx,
	changes: readonly WireChange[],
	sums: Sums,
	{ isEmpty = false } = {},
): Promise<void> {
	const records = tx.objectStore('records');
	const rows = new Map<string, RecordRow | undefined>();
	const place = ({ collection, id }: WireChange) => `${collection}/${id}`;
	if (!isEmpty)
		await Promise.all(
			changes.map(async (change) =>
				rows.set(place(change), await records.get([change.collection, change.id])),
			),
		);
	await Promise.all(
		changes.map((change) => {
			const row = change.op === 'put' ? rowOf(change) : undefined;
			toggle(sums, rows.get(place(change)));
			toggle(sums, row);
			rows.set(place(change), row);
			return row ? records.put(row) : records.delete([change.collection, change.id]);
		}),
	);
}
