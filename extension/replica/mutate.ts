import type { Rejection } from '@common-ground/shared/mutations/define.ts';
import { announceChange } from './changes.ts';
import { write } from './open.ts';
import { confirm, layOver, memberActor, runRule } from './rules.ts';
import type { OutboxRow, Replica, Standing, WriteTx } from './schema.ts';
import { setStanding, standingIn } from './standing.ts';

/**
 * Makes one change as this device's member. Its effect and its place in the queue are written in
 * one transaction: after `ok` it survives anything, after a rejection nothing happened. In a local
 * team it is final at once. Only the background calls it.
 */
export async function mutate(
	db: Replica,
	change: { name: string; args: unknown },
	now = new Date().toISOString(),
): Promise<{ ok: true } | Rejection> {
	const outcome = await write(db, async (tx) => {
		const standing = await standingIn(tx);
		const actor = await memberActor(tx, standing);
		const { outcome, args } = await runRule(tx, actor, change, now, { isNew: true });
		if (!outcome.ok) return outcome;
		const row = await nextRow(tx, standing, { name: change.name, args, at: now });
		if (standing.kind === 'local') {
			await confirm(tx, outcome.changes);
			await tx.objectStore('log').add({ ...row, acknowledged: Date.parse(now) });
		} else {
			await layOver(tx, outcome.changes);
			await tx.objectStore('outbox').add(row);
		}
		return outcome;
	});
	if (!outcome.ok) return outcome;
	announceChange([...outcome.changes.map(({ collection }) => collection), 'status']);
	return { ok: true };
}

/** Numbers the change; the counter is kept in the same transaction. */
async function nextRow(
	tx: WriteTx,
	standing: Standing,
	change: Pick<OutboxRow, 'name' | 'args' | 'at'>,
): Promise<OutboxRow> {
	const id = standing.nextMutationId;
	await setStanding(tx, { ...standing, nextMutationId: id + 1 });
	return { ...change, id, uuid: crypto.randomUUID(), base: standing.seq ?? 0 };
}
