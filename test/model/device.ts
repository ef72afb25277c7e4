import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import type { OpenTeam } from '../../extension/replica/team.ts';
import { Life } from '../sync/life.ts';
import { Machine } from './machine.ts';
import type { Fate, Network, Sender, Version } from './network.ts';

const importAll = async (slot: number) => {
	const at = <T>(file: string): Promise<T> =>
		import(`../../extension/replica/${file}.ts?slot=${slot}`) as Promise<T>;
	return {
		...(await at<typeof import('../../extension/replica/join.ts')>('join')),
		...(await at<typeof import('../../extension/replica/team.ts')>('team')),
		...(await at<typeof import('../../extension/replica/device.ts')>('device')),
		...(await at<typeof import('../../extension/replica/mutate.ts')>('mutate')),
		...(await at<typeof import('../../extension/replica/view.ts')>('view')),
		...(await at<typeof import('../../extension/replica/standing.ts')>('standing')),
	};
};
type Modules = Awaited<ReturnType<typeof importAll>>;

/** The modules of a replica, once for each machine that there may be at a time. */
const modules: Modules[] = [];
export async function loadReplicas(count: number): Promise<void> {
	for (let slot = 0; slot < count; slot++) modules[slot] = await importAll(slot);
}

/** The extension's memory on a machine of its own; its worker can be ended at any step. */
export class Device implements Sender {
	readonly name: string;
	readonly machine = new Machine();
	readonly replica: Modules;
	fates: Fate[] = [];
	delays: number[] = [];
	version: Version = 'same';
	onAcknowledged: (uuid: string) => void = () => {};
	#team: OpenTeam | undefined;
	#life: Life | undefined;
	readonly #factory = new IDBFactory();
	readonly #network: Network;
	/** Connections that the worker which lives now has asked for. */
	#connections: Promise<IDBDatabase | undefined>[] = [];

	constructor(slot: number, name: string, network: Network) {
		const replica = modules[slot];
		if (!replica) throw new Error(`The modules of slot ${slot} were not loaded.`);
		this.name = name;
		this.replica = replica;
		this.#network = network;
		this.#begin();
	}

	/** Once it has joined. */
	get team(): OpenTeam {
		if (!this.#team) throw new Error(`${this.name} has no team yet.`);
		return this.#team;
	}

	async join(link: string): Promise<void> {
		const { join } = this.replica;
		const device = 'A test';
		const joined = await this.#run(() => join(this.#reach, { link, name: this.name, device }));
		if (!joined.ok) throw new Error(joined.message);
		await this.#open();
	}

	/** Works alone, in the team that each device has before it joins one. */
	startAlone(): Promise<void> {
		return this.#open();
	}

	/** Joins, and its worker ends at the n-th step of that. The next one goes on, by another link where that one is used up. */
	async joinKilledAt(n: number, link: () => Promise<string>): Promise<void> {
		const { join, completeJoin } = this.replica;
		const first = { link: await link(), name: this.name, device: 'A test' };
		await this.killedAt(n, () => this.#run(() => join(this.#reach, first)));
		if (this.team.remote) return;
		await this.#run(() => completeJoin(this.#reach));
		await this.#open();
		if (!this.team.remote) await this.join(await link());
	}

	/** The member of another device comes to this one, with a token of its own. */
	async joinBeside(other: Device, token: string): Promise<void> {
		const { membership, setMembership, completeJoin } = this.replica;
		const theirs = await other.#run(() => other.replica.membership());
		if (!theirs) throw new Error(`${other.name} is in no team.`);
		await this.#run(() => setMembership({ ...theirs, token, state: 'joining' }));
		await this.#run(() => completeJoin(this.#reach));
		if ((await this.#run(membership))?.state !== 'joined') throw new Error('It did not join.');
		await this.#open();
	}

	/** Makes a change as the member; false where a rule is against it. */
	async change(change: { name: string; args: unknown }): Promise<boolean> {
		return this.#run(async () => (await this.replica.mutate(this.team.db, change)).ok);
	}

	/** Makes a change that was refused once more; false where a rule is against it. */
	async resend(uuid: string): Promise<boolean> {
		return this.#run(async () => {
			const { db } = this.team;
			const row = await db.get('rejected', uuid);
			return row ? (await this.replica.resend(db, row)).ok : false;
		});
	}

	/** Exchanges with the server, once; unless `eager` only if it is time again after a failure. */
	async sync({ eager = true } = {}): Promise<void> {
		await this.#run(async () => this.team.remote?.sync.request({ eager }));
	}

	/** Ends the worker at the n-th step of some work, or after it, and starts the next one. */
	async killedAt(n: number, work: () => Promise<unknown>): Promise<void> {
		await this.#life?.until(n, work);
		await this.end();
		this.#begin();
		await this.#open();
	}

	/** The browser ends. What its modules hold open is let go of, for whoever gets them next. */
	async end(): Promise<void> {
		this.#life?.end();
		await Promise.all(this.#connections.map(async (connection) => closed(await connection)));
	}

	#begin(): void {
		this.#connections = [];
		const watched = new Proxy(this.#factory, {
			get: (factory, name) => {
				const value: unknown = Reflect.get(factory, name, factory);
				if (name !== 'open') return value;
				return (...args: Parameters<IDBFactory['open']>) => {
					const request = factory.open(...args);
					this.#connections.push(connectionOf(request));
					return request;
				};
			},
		});
		this.#life = new Life(watched, (url, init) => this.#network.send(this, url, init));
		this.machine.indexedDB = this.#life.indexedDB;
	}

	readonly #reach = (url: string, init: RequestInit): Promise<Response> => {
		const life = this.#life;
		return life ? life.fetch(url, init) : Promise.reject(new TypeError('no worker'));
	};

	async #open(): Promise<void> {
		const life = this.#life;
		const fetch = (url: string, init: RequestInit) =>
			life ? life.fetch(url, init) : Promise.reject(new TypeError('no worker'));
		const webSocket = () => {
			throw new Error('No one looks: no live connection is wanted.');
		};
		const { openTeam } = this.replica;
		this.#team = await this.#run(() => openTeam({ fetch, webSocket, later: () => {} }));
	}

	#run<T>(work: () => T): T {
		return this.machine.run(work);
	}
}

const connectionOf = (request: IDBOpenDBRequest): Promise<IDBDatabase | undefined> =>
	new Promise((resolve) => {
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => resolve(undefined));
	});

/** The browser closes it; whoever kept it opened forgets it. */
const closed = async (connection: IDBDatabase | undefined): Promise<void> => {
	if (!connection) return;
	const { promise, resolve } = Promise.withResolvers<void>();
	connection.addEventListener('close', () => resolve());
	forceCloseDatabase(connection as never);
	await promise;
};
