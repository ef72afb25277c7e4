import '../../extension/replica/testing.ts';
import { COLLECTIONS as ALL, type Collection } from '@common-ground/shared/model/records.ts';
import { vi } from 'vitest';
import type { Fetch } from '../../extension/replica/http.ts';
import type { Replica } from '../../extension/replica/schema.ts';
import type { OpenTeam } from '../../extension/replica/team.ts';
import { Life } from './life.ts';

const fakeIndexedDB = indexedDB;

/** The extension's memory on a machine of its own: what the background runs, without a browser. */
export interface Device {
	/** Joins by an invite, with all that entails. */
	join(link: string, name: string): Promise<void>;
	/** Takes up a join that was cut off; without one it does nothing. */
	finishJoin(): Promise<void>;
	/** Ends the worker at the n-th step of some work; resolves with false if it needed fewer. */
	killAt(n: number, work: () => Promise<unknown>): Promise<boolean>;
	/** Ends the worker, and starts the next one on what is in the databases. */
	restart(): Promise<void>;
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

const importAll = () =>
	Promise.all([
		import('../../extension/replica/join.ts'),
		import('../../extension/replica/team.ts'),
		import('../../extension/replica/local.ts'),
		import('../../extension/replica/view.ts'),
		import('../../extension/replica/standing.ts'),
	]);

/**
 * Each device has modules and databases of its own. Make one after the other, and join and restart them
 * one after the other: opening a database reads a global.
 */
export async function newDevice({
	webSocket = (url: string) => new WebSocket(url),
} = {}): Promise<Device> {
	const factory = new (fakeIndexedDB.constructor as new () => IDBFactory)();
	let life: Life;
	let modules: Awaited<ReturnType<typeof importAll>>;
	let team: OpenTeam;

	const reach: Fetch = (url, init) => {
		device.asked.push(new URL(url).pathname);
		return device.offline ? Promise.reject(new TypeError('offline')) : life.fetch(url, init);
	};
	const open = async () => {
		team = await modules[1].openTeam({ fetch: reach, webSocket, later: () => {} });
	};
	/** A worker starts with nothing but what is in the databases. */
	const begin = async () => {
		vi.resetModules();
		life = new Life(factory);
		globalThis.indexedDB = life.indexedDB;
		modules = await importAll();
		await open();
	};

	const device: Device = {
		offline: false,
		asked: [],
		async join(link, name) {
			globalThis.indexedDB = life.indexedDB;
			const joined = await modules[0].join(reach, { link, name, device: 'A test' });
			if (!joined.ok) throw new Error(joined.message);
			await open();
		},
		async finishJoin() {
			globalThis.indexedDB = life.indexedDB;
			await modules[0].completeJoin(reach);
			await open();
		},
		killAt: (n, work) => life.until(n, work),
		async restart() {
			life.end();
			await begin();
		},
		team: () => team,
		local: () => modules[2].openLocal(),
		async change(name, args) {
			const done = await team.mutate({ name, args });
			if (!done.ok) throw new Error(done.message);
		},
		me: async () => (await modules[4].standingOf(team.db)).me,
		sync: async () => team.remote?.sync.request({ eager: true }),
		async sees() {
			const { allIn, reading } = modules[3];
			const seen = COLLECTIONS.map(async (collection) => {
				const records = await allIn(reading(team.db), collection);
				return records.map((record) => [`${collection}/${record.id}`, record] as const);
			});
			const all = (await Promise.all(seen)).flat();
			return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
		},
	};
	await begin();
	return device;
}
