import type { Rejection } from '@common-ground/shared/mutations/define.ts';
import { changedBy } from './changed-by.ts';
import { announceChange } from './changes.ts';
import { write } from './open.ts';
import { confirm, layOver, memberActor, runRule } from './rules.ts';
import type { OutboxRow, Replica, Standing, WriteTx } from './schema.ts';
import { setStanding, standingIn } from './standing.ts';

/**
 * Makes one change as this device's member. Its effect and its place in the queue are written in
 * one transaction: after `ok` it survives anything, after a rejection nothing happened. In a local
 * team it is final at once. `insteadOf` is the uuid of a rejected change that it mends, and that is put
 * away with it. Only the background calls it.
 */
export async function mutate(
	db: Replica,
	change: { name: string; args: unknown },
	now = new Date().toISOString(),
	{ insteadOf }: { insteadOf?: string } = {},
): Promise<{ ok: true } | Rejection> {
	const outcome = await write(db, async (tx) => {
		const standing = await standingIn(tx);
		const actor = await memberActor(tx, standing);
		const { outcome, args } = await runRule(tx, actor, change, now, { isNew: true });
		if (!outcome.ok) return outcome;
		if (insteadOf) await tx.objectStore('rejected').delete(insteadOf);
		const row = await nextRow(tx, standing, { name: change.name, args, at: now });
		if (standing.kind === 'local') {
			await confirm(tx, outcome.changes);
			await tx.objectStore('log').add({ ...row, acknowledged: Date.parse(now) });
		} else {
			await layOver(tx, outcome.changes);
			await tx.objectStore('outbox').add(row);
		}
		return { ok: true as const, changed: await changedBy(tx, outcome.changes) };
	});
	if (!outcome.ok) return outcome;
	announceChange([...outcome.changed, 'status']);
	return { ok: true };
}

/** Makes a rejected change once more, mended: under a new uuid, because the old one has its verdict. */
export async function resend(
	db: Replica,
	{ uuid, args }: { uuid: string; args: unknown },
): Promise<{ ok: true } | Rejection> {
	const rejected = await db.get('rejected', uuid);
	// Sent from another page of the extension, or put away.
	if (!rejected) return { ok: true };
	return mutate(db, { name: rejected.name, args }, undefined, { insteadOf: uuid });
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
