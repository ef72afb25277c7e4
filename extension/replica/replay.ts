import { changedBy } from './changed-by.ts';
import { layOver, memberActor, runRule } from './rules.ts';
import type { OutboxRow, WriteTx } from './schema.ts';
import { standingIn } from './standing.ts';

/**
 * Drops the overlay and runs every change of the queue again, in order, on what is confirmed now.
 * One that its rule no longer allows has no effect for the moment, but stays in the queue: the
 * verdict is the server's. Returns the keys of the records that may look different.
 */
export async function replay(tx: WriteTx): Promise<Set<string>> {
	const overlay = tx.objectStore('overlay');
	const touched = new Set<string>(await changedBy(tx, await overlay.getAll()));
	await overlay.clear();
	const queue = await tx.objectStore('outbox').getAll();
	if (queue.length === 0) return touched;
	const standing = await standingIn(tx);
	for (const row of queue) {
		// Asked each time: a change before it may have moved them to the other side.
		const actor = await memberActor(tx, standing);
		for (const key of await effectOf(tx, actor, row)) touched.add(key);
	}
	return touched;
}

async function effectOf(
	tx: WriteTx,
	actor: Awaited<ReturnType<typeof memberActor>>,
	row: OutboxRow,
): Promise<string[]> {
	const { outcome } = await runRule(tx, actor, row, row.at);
	if (!outcome.ok) return [];
	await layOver(tx, outcome.changes);
	return changedBy(tx, outcome.changes);
}
