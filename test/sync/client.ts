import '../../extension/replica/testing.ts';
import { COLLECTIONS as ALL, type Collection } from '@common-ground/shared/model/records.ts';
import { vi } from 'vitest';
import type { Fetch } from '../../extension/replica/http.ts';
import type { Replica } from '../../extension/replica/schema.ts';
import type { OpenTeam } from '../../extension/replica/team.ts';

/** The extension's memory on a machine of its own: what the background runs, without a browser. */
export interface Device {
	/** Joins by an invite, with all that entails. */
	join(link: string, name: string): Promise<void>;
	team(): OpenTeam;
	local(): Promise<Replica>;
	/** Makes a change as this device's member; throws what its rule says against it. */
	change(name: string, args: unknown): Promise<void>;
	/** Exchanges with the server until nothing is under way. */
	sync(): Promise<void>;
	/** What the member sees, by collection and id, in the order of ids. */
	sees(): Promise<Record<string, unknown>>;
	/** Who its member is. */
	me(): Promise<{ id: string }>;
	/** While true no request gets through. */
	offline: boolean;
	/** The path of each request so far. */
	readonly asked: string[];
}

/** All that everyone in the team sees alike. */
const COLLECTIONS = (Object.keys(ALL) as Collection[]).filter((name) => name !== 'known');

/**
 * Each device has modules and databases of its own. Make one after the other: opening a database
 * reads a global.
 */
export async function newDevice({
	webSocket = (url: string) => new WebSocket(url),
} = {}): Promise<Device> {
	vi.resetModules();
	globalThis.indexedDB = new (indexedDB.constructor as new () => IDBFactory)();
	const [{ join }, { openTeam }, { openLocal }, { allIn, reading }, { standingOf }] =
		await Promise.all([
			import('../../extension/replica/join.ts'),
			import('../../extension/replica/team.ts'),
			import('../../extension/replica/local.ts'),
			import('../../extension/replica/view.ts'),
			import('../../extension/replica/standing.ts'),
		]);
	const reach: Fetch = (url, init) => {
		device.asked.push(new URL(url).pathname);
		return device.offline ? Promise.reject(new TypeError('offline')) : fetch(url, init);
	};
	const deps = { fetch: reach, webSocket, later: () => {} };
	let team = await openTeam(deps);

	const device: Device = {
		offline: false,
		asked: [],
		async join(link, name) {
			const joined = await join(reach, { link, name, device: 'A test' });
			if (!joined.ok) throw new Error(joined.message);
			team = await openTeam(deps);
		},
		team: () => team,
		local: openLocal,
		async change(name, args) {
			const done = await team.mutate({ name, args });
			if (!done.ok) throw new Error(done.message);
		},
		me: async () => (await standingOf(team.db)).me,
		sync: async () => team.remote?.sync.request({ eager: true }),
		async sees() {
			const seen = COLLECTIONS.map(async (collection) => {
				const records = await allIn(reading(team.db), collection);
				return records.map((record) => [`${collection}/${record.id}`, record] as const);
			});
			const all = (await Promise.all(seen)).flat();
			return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
		},
	};
	return device;
}
