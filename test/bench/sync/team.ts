import { randomUUID } from 'node:crypto';
import { join } from '@common-ground/server/auth/join.ts';
import { createLog } from '@common-ground/server/ops/log.ts';
import { createInvite, createTeam } from '@common-ground/server/service.ts';
import { openStore, type Place } from '@common-ground/server/store/open.ts';
import type { RecordWrite, Store } from '@common-ground/server/store/store.ts';
import { LiveHub } from '@common-ground/server/sync/hub.ts';

/** A team on a server that does not run yet. */
export interface MadeTeam {
	epoch: string;
	/** The token of each member's device. */
	tokens: string[];
	/** A priority that tickets can be tagged with. */
	priorityId: string;
	/** The team's seq. */
	seq: number;
}

/** A record that a team has from the beginning. */
export type Filling = Pick<RecordWrite, 'collection' | 'id' | 'data'>;

/** Records that are written under one seq, and how many of the last have one each. */
const AT_ONCE = 1_000;
const LAST = 10;

const log = createLog({ write: () => {} });

/** Makes a team with members and, past the rules of editing, records of a number that nobody types. */
export async function makeTeam(
	place: Place,
	members: number,
	records: readonly Filling[] = [],
): Promise<MadeTeam> {
	const store = await openStore(place);
	try {
		const { id: teamId, epoch } = await createTeam(store, 'Acme', log);
		const tokens = await joinAll(store, teamId, members);
		const priorityId = randomUUID();
		const priority = {
			...{ id: priorityId, list: 'shared', rank: 'a0', title: 'Checkout revamp', bet: 'normal' },
			...{ serves: { marketing: '', it: '' }, outcome: '', state: 'active' },
		};
		await put(store, teamId, [
			{ collection: 'priority', id: priorityId, data: JSON.stringify(priority) },
		]);
		const bulk = records.slice(0, -LAST);
		for (let at = 0; at < bulk.length; at += AT_ONCE)
			await put(store, teamId, bulk.slice(at, at + AT_ONCE));
		for (const record of records.slice(-LAST)) await put(store, teamId, [record]);
		const seq = (await store.team(teamId))?.seq ?? 0;
		return { epoch, tokens, priorityId, seq };
	} finally {
		await store.close();
	}
}

async function joinAll(store: Store, teamId: string, members: number): Promise<string[]> {
	const request = { teamId, origin: 'http://127.0.0.1', hours: 1, uses: members } as const;
	const { link } = await createInvite(store, { ...request, side: 'it', role: 'member' });
	const invite = link.split('#')[1] ?? '';
	const hub = new LiveHub();
	const replies = Array.from({ length: members }, (_, n) =>
		join({ store, hub, log }, { invite, name: `Member ${n}`, device: 'Chrome on Linux' }),
	);
	return (await Promise.all(replies)).map(({ token }) => token);
}

const put = (store: Store, teamId: string, records: readonly Filling[]): Promise<void> =>
	store.write(async (tx) => {
		await tx.lock(teamId);
		const seq = await tx.nextSeq(teamId);
		await tx.writeRecords(
			teamId,
			records.map((record) => ({ ...record, scope: 'team', seq })),
		);
	});
