import type { Verdict } from '@common-ground/shared/protocol/push.ts';
import { write } from './open.ts';
import { takeOut } from './queue.ts';
import { replay } from './replay.ts';
import type { OutboxRow, Replica, WriteTx } from './schema.ts';
import { setStanding, standingIn } from './standing.ts';

/**
 * Carries out what the server said of a batch. What it took stays under the overlay until a pull
 * brings its effect; what it rejected leaves the queue and is kept for its author to see. Returns
 * how many changes were settled, and the keys of the records that look different now.
 */
export async function settle(
	db: Replica,
	verdicts: readonly Verdict[],
	now: string,
): Promise<{ settled: number; touched: Set<string> }> {
	return write(db, async (tx) => {
		const outbox = tx.objectStore('outbox');
		let settled = 0;
		let anyRejected = false;
		for (const verdict of verdicts) {
			const row = await outbox.get(verdict.id);
			if (row?.uuid !== verdict.uuid) continue;
			settled++;
			if (isRejection(verdict)) {
				anyRejected = true;
				await outbox.delete(row.id);
				await keepRejected(tx, row, verdict, now);
			} else await outbox.put({ ...row, settled: true });
		}
		return { settled, touched: anyRejected ? await replay(tx) : new Set() };
	});
}

/**
 * The server cannot even read this change, alone as it is: it is set aside like a rejected one, so
 * that those behind it get through.
 */
export async function setAside(
	db: Replica,
	{ uuid, id }: OutboxRow,
	reason: { code: string; message: string },
	now: string,
): Promise<Set<string>> {
	return write(db, async (tx) => {
		const row = await tx.objectStore('outbox').get(id);
		if (row?.uuid !== uuid) return new Set();
		await keepRejected(tx, row, reason, now);
		await setStanding(tx, await takeOut(tx, await standingIn(tx), id));
		return replay(tx);
	});
}

/** A verdict that was missed the first time comes back as `repeated`, with the reason if it was a no. */
const isRejection = ({ verdict, code }: Verdict): boolean =>
	verdict === 'rejected' || (verdict === 'repeated' && code !== undefined);

async function keepRejected(
	tx: WriteTx,
	{ uuid, name, args }: OutboxRow,
	{ code = '', message = '' }: { code?: string | undefined; message?: string | undefined },
	at: string,
): Promise<void> {
	await tx.objectStore('rejected').put({ uuid, name, args, code, message, at });
}
