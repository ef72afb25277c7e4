import { createApp } from '@common-ground/server/app.ts';
import type { Deps } from '@common-ground/server/deps.ts';
import { makeDeps } from '@common-ground/server/make-deps.ts';
import { createLog } from '@common-ground/server/ops/log.ts';
import { serviceSettings } from '@common-ground/server/ops/settings.ts';
import { openStore, type Place } from '@common-ground/server/store/open.ts';
import type { Store, Transaction } from '@common-ground/server/store/store.ts';
import { forgetBefore } from '@common-ground/server/sync/forget.ts';
import { LiveHub } from '@common-ground/server/sync/hub.ts';
import type { Machine } from './machine.ts';

const DAY_MS = 24 * 60 * 60_000;

/** Every line that the server wrote because something failed in it. */
export type Complain = (line: string) => void;

/**
 * One life of the real server on real data, from its start until it is ended or killed: all but the
 * sockets. It can be killed at any of its steps: as a request comes in, at each call of the store, and
 * as the answer goes out. What was not committed then is undone, and nobody gets an answer.
 */
export class ServerLife {
	readonly store: Store;
	readonly #machine: Machine;
	readonly #app: ReturnType<typeof createApp>;
	readonly #deps: Deps;
	#left = Number.POSITIVE_INFINITY;
	#underWay = new Set<Promise<unknown>>();

	static async start(place: Place, machine: Machine, complain: Complain): Promise<ServerLife> {
		return machine.run(async () => new ServerLife(await openStore(place), machine, complain));
	}

	private constructor(store: Store, machine: Machine, complain: Complain) {
		this.store = store;
		this.#machine = machine;
		const log = createLog({ write: (line) => void (isFailure(line) && complain(line)) });
		const hub = new LiveHub((news) => store.announce(news));
		const parts = { store: this.#mortal(store), log, hub, metrics: UNCOUNTED };
		this.#deps = makeDeps({ ...parts, isReady: () => true }, serviceSettings(UNLIMITED));
		this.#app = createApp(this.#deps);
	}

	/** Kills it at the n-th step from now on. */
	killAt(n: number): void {
		this.#left = n;
	}

	/** Rejects where it is killed before the answer is out. */
	async answer(url: string, init: RequestInit): Promise<Response> {
		const work = this.#machine.run(async () => {
			this.#step();
			const { body, method = 'GET', headers } = init;
			const request = new Request(url, { method, headers: headers ?? {}, body: body ?? null });
			const socket = { remoteAddress: '127.0.0.1' };
			const env = { incoming: { socket, headers: Object.fromEntries(request.headers) } };
			const response = await this.#app.fetch(request, env);
			this.#step();
			return response;
		});
		this.#underWay.add(work);
		return work.finally(() => this.#underWay.delete(work));
	}

	/** What it does each hour. */
	forget(teamId: string): Promise<void> {
		return this.#machine.run(async () => {
			const before = new Date(Date.now() - 90 * DAY_MS).toISOString();
			await forgetBefore(this.#deps, { id: teamId }, before);
		});
	}

	async end(): Promise<void> {
		await Promise.allSettled(this.#underWay);
		await this.store.close();
	}

	/** One chance to die. */
	#step(): void {
		if (--this.#left <= 0) throw new Dead();
	}

	#mortal(store: Store): Store {
		const stepping = <T extends object>(object: T, names: (name: string) => boolean): T =>
			new Proxy(object, {
				get: (target, name) => {
					const value: unknown = Reflect.get(target, name, target);
					if (typeof value !== 'function' || !names(String(name))) return value;
					return (...args: unknown[]) => {
						this.#step();
						return value.apply(target, args);
					};
				},
			});
		const outer = stepping(store, (name) => ['changes', 'snapshot'].includes(name));
		const write: Store['write'] = async (work) => {
			const result = await store.write((tx) => work(stepping<Transaction>(tx, () => true)));
			this.#step();
			return result;
		};
		return new Proxy(outer, {
			get: (target, name) => (name === 'write' ? write : Reflect.get(target, name, target)),
		});
	}
}

/** The process was killed. */
class Dead extends Error {
	override name = 'Dead';
}

/** Clocks jump here, and shares are counted by the minute. */
const UNLIMITED = { COMMON_GROUND_MEMBER_LIMIT: '0', COMMON_GROUND_TEAM_LIMIT: '0' };

const UNCOUNTED: Deps['metrics'] = {
	...{ answered() {}, judged() {} },
	...{ text: async () => '', contentType: 'text/plain' },
};

/** What is logged as an error, but for what killing it does. */
const isFailure = (line: string): boolean => {
	const { level, error } = JSON.parse(line) as { level: unknown; error?: unknown };
	return (level === 'error' || level === 50) && !JSON.stringify(error ?? '').includes('Dead');
};
