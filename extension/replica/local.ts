import type { Member } from '@common-ground/shared/model/member.ts';
import { announceChange } from './changes.ts';
import { LOCAL_TEAM } from './device.ts';
import { openReplica, write } from './open.ts';
import { confirm, runRule, SYSTEM } from './rules.ts';
import type { Replica, Standing, WriteTx } from './schema.ts';
import { findStandingIn, setStanding, standingIn } from './standing.ts';

/** What the local team is called on screen. */
const NAME = 'This device';

/**
 * The team of one that is there from the first second, with the starter pack, made in one
 * transaction by the same rules as a server's. It stays as it is while a team is joined, so leaving
 * leads back to it.
 */
export async function openLocal(): Promise<Replica> {
	const db = await openReplica(LOCAL_TEAM);
	const made = await write(db, async (tx) => {
		if (await findStandingIn(tx)) return false;
		const me: Standing['me'] = {
			id: crypto.randomUUID(),
			name: '',
			side: 'marketing',
			role: 'admin',
		};
		await setStanding(tx, {
			kind: 'local',
			me,
			clientId: crypto.randomUUID(),
			epoch: '',
			seq: 0,
			nextMutationId: 1,
		});
		await bySystem(tx, { name: 'team.create', args: { name: NAME } });
		await bySystem(tx, join(me));
		return true;
	});
	if (made) announceChange(['team', 'member', 'concept', 'term', 'status']);
	return db;
}

/** The one member of the local team says who they are. */
export async function setLocalMember(
	db: Replica,
	fields: { name?: string | undefined; side?: Member['side'] | undefined },
): Promise<void> {
	await write(db, async (tx) => {
		const standing = await standingIn(tx);
		const { name = standing.me.name, side = standing.me.side } = fields;
		const me = { ...standing.me, name, side };
		await setStanding(tx, { ...standing, me });
		await bySystem(tx, join(me));
	});
	announceChange(['member', 'status']);
}

/** The record has a name to be shown under what they wrote, even if they gave none. */
const join = (me: Standing['me']) => ({
	name: 'member.join',
	args: { member: { ...me, name: me.name || 'You', state: 'active' } },
});

/** In a local team nobody else could be the system; the log keeps these changes too. */
async function bySystem(tx: WriteTx, change: { name: string; args: unknown }): Promise<void> {
	const now = new Date();
	const at = now.toISOString();
	const { outcome, args } = await runRule(tx, SYSTEM, change, at);
	if (!outcome.ok) throw new Error(outcome.message);
	await confirm(tx, outcome.changes);
	const standing = await standingIn(tx);
	const id = standing.nextMutationId;
	await setStanding(tx, { ...standing, nextMutationId: id + 1 });
	await tx.objectStore('log').add({
		id,
		uuid: crypto.randomUUID(),
		name: change.name,
		args,
		base: 0,
		at,
		acknowledged: now.getTime(),
	});
}
