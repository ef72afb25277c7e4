import { Role } from '@common-ground/shared/model/member.ts';
import { Side } from '@common-ground/shared/model/side.ts';
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { z } from 'zod/mini';

/** The team that this device belongs to, and the secret that proves it. */
const Membership = z.object({
	teamId: z.string(),
	teamName: z.string(),
	origin: z.string(),
	token: z.string(),
	epoch: z.string(),
	member: z.object({ id: z.string(), name: z.string(), side: Side, role: Role }),
	/** `joining` until the team's data is here and the local work was carried along. */
	state: z.enum(['joining', 'joined']),
});
export type Membership = z.infer<typeof Membership>;

interface DeviceSchema extends DBSchema {
	membership: { key: 'current'; value: Membership };
}

let opened: Promise<IDBPDatabase<DeviceSchema>> | undefined;

/**
 * A database apart from the team's data: the token never leaves the background, is in no
 * `browser.storage`, and forgetting the team means deleting one row.
 */
function device(): Promise<IDBPDatabase<DeviceSchema>> {
	const forget = () => {
		opened = undefined;
	};
	opened ??= openDB<DeviceSchema>('common-ground:device', 1, {
		upgrade: (db) => void db.createObjectStore('membership'),
		blocking: (_from, _to, event) => {
			forget();
			(event.target as IDBDatabase).close();
		},
		terminated: forget,
	});
	opened.catch(forget);
	return opened;
}

/** Only for the background. */
export async function membership(): Promise<Membership | undefined> {
	return (await device()).get('membership', 'current');
}

/** Only for the background. Resolves when it is on disk: an invite for one person is used up by now. */
export async function setMembership(next: Membership): Promise<void> {
	const tx = (await device()).transaction('membership', 'readwrite', { durability: 'strict' });
	await Promise.all([tx.store.put(next, 'current'), tx.done]);
}

export async function forgetMembership(): Promise<void> {
	await (await device()).delete('membership', 'current');
}

/** The team whose words are shown: `local` until a join is complete, and after leaving. */
export async function currentTeamId(): Promise<string> {
	const current = await membership();
	return current?.state === 'joined' ? current.teamId : LOCAL_TEAM;
}

export const LOCAL_TEAM = 'local';
