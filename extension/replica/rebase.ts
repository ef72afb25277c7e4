import { COLLECTIONS } from '@common-ground/shared/model/records.ts';
import type {
	ChangesReply,
	SnapshotHead,
	WireChange,
} from '@common-ground/shared/protocol/pull.ts';
import { write } from './open.ts';
import { confirmUpTo, offerAgain } from './queue.ts';
import { rowOf } from './readable.ts';
import { replay } from './replay.ts';
import type { Replica, WriteTx } from './schema.ts';
import { setStanding, standingIn } from './standing.ts';

/** Takes one page of confirmed changes, then lays the queue over it again. Returns what changed. */
export async function rebase(db: Replica, page: ChangesReply, now: number): Promise<Set<string>> {
	return write(db, async (tx) => {
		const standing = await standingIn(tx);
		if (page.cursor.epoch !== standing.epoch) throw new Error('A page of another epoch.');
		await takeIn(tx, page.changes);
		await confirmUpTo(tx, page.lastMutationId, now);
		await setStanding(tx, { ...standing, seq: page.cursor.seq });
		const touched = new Set(page.changes.map(({ collection }) => collection));
		return new Set([...touched, ...(await replay(tx))]);
	});
}

/**
 * Starts anew from a snapshot; what is not in it is gone. In another epoch the server was restored
 * from a backup and may have forgotten what it took: queue and log are offered again.
 */
export async function restart(
	db: Replica,
	head: SnapshotHead,
	records: readonly WireChange[],
	now: number,
): Promise<Set<string>> {
	return write(db, async (tx) => {
		const standing = await standingIn(tx);
		const { epoch, seq } = head.cursor;
		await tx.objectStore('records').clear();
		await takeIn(tx, records);
		if (epoch === standing.epoch) {
			await confirmUpTo(tx, head.lastMutationId, now);
			await setStanding(tx, { ...standing, seq });
		} else {
			const nextMutationId = await offerAgain(tx, { withLog: true, seq });
			await setStanding(tx, { ...standing, epoch, seq, nextMutationId });
		}
		await replay(tx);
		return new Set(Object.keys(COLLECTIONS));
	});
}

async function takeIn(tx: WriteTx, changes: readonly WireChange[]): Promise<void> {
	const records = tx.objectStore('records');
	await Promise.all(
		changes.map((change) =>
			change.op === 'put'
				? records.put(rowOf(change))
				: records.delete([change.collection, change.id]),
		),
	);
}
