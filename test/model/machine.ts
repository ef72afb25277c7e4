import { AsyncLocalStorage } from 'node:async_hooks';
import nodeCrypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';

/** Any moment will do, as long as it is the same in each run. */
const FIRST_MS = Date.UTC(2026, 0, 5, 9);

const running = new AsyncLocalStorage<Machine>();

/**
 * A computer with a clock and databases of its own. Code that it runs, and all that this code awaits,
 * reads that clock and opens those databases, although many machines share one process.
 */
export class Machine {
	/** What `indexedDB` is there. */
	indexedDB: IDBFactory | undefined;
	#clock = FIRST_MS;

	/** Each look at the clock is later than the one before. */
	now(): number {
		return this.#clock++;
	}

	/** Sets the clock forward, or back. */
	jump(ms: number): void {
		this.#clock += ms;
	}

	run<T>(work: () => T): T {
		return running.run(this, work);
	}
}

const realRandom = Math.random;
let next: () => number = realRandom;

/** Makes chance the same each time: all machines draw from here. */
export function seed(number: number): void {
	let state = number | 0;
	// mulberry32
	next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

const realUuid = nodeCrypto.randomUUID;

function uuid(): ReturnType<typeof nodeCrypto.randomUUID> {
	if (!running.getStore()) return realUuid();
	const digits = (count: number) =>
		Array.from({ length: count }, () => Math.floor(next() * 16).toString(16)).join('');
	return `${digits(8)}-${digits(4)}-4${digits(3)}-8${digits(3)}-${digits(12)}`;
}

/** Once a process, before anything of the product runs. */
export function install(): void {
	const RealDate = Date;
	const now = () => running.getStore()?.now() ?? RealDate.now();
	globalThis.Date = new Proxy(RealDate, {
		construct: (date, args, target) =>
			Reflect.construct(date, args.length === 0 ? [now()] : args, target),
		get: (date, name) => (name === 'now' ? now : Reflect.get(date, name)),
	});
	Math.random = () => (running.getStore() ? next() : realRandom());
	crypto.randomUUID = uuid;
	nodeCrypto.randomUUID = uuid;
	syncBuiltinESMExports();
	Object.defineProperty(globalThis, 'indexedDB', {
		configurable: true,
		get: () => running.getStore()?.indexedDB,
	});
	// Nobody else listens on these machines, and an open channel would keep the process.
	globalThis.BroadcastChannel = class {
		postMessage() {}
	} as unknown as typeof BroadcastChannel;
}
