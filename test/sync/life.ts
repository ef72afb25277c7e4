import type { Fetch } from '../../extension/replica/http.ts';

/** Never settles: whoever awaits it is dead. A new one each time, so that it goes with them. */
const forever = () => new Promise<never>(() => {});

/**
 * One life of a worker: from its start until the browser ends it. What it asks of the network and of its
 * databases passes through here, so that it can be ended at any of these steps: transactions that are
 * open then are undone, and nothing that it still does has an effect.
 */
export class Life {
	readonly #factory: IDBFactory;
	readonly #reach: Fetch;
	readonly #connections = new Set<IDBDatabase>();
	readonly #open = new Set<IDBTransaction>();
	#left = Number.POSITIVE_INFINITY;
	#isOver = false;
	#death = Promise.withResolvers<true>();

	/** `reach` is the network, the real one unless said. */
	constructor(factory: IDBFactory, reach: Fetch = (url, init) => fetch(url, init)) {
		this.#factory = factory;
		this.#reach = reach;
	}

	/** Does work until its n-th step, at which this life ends. Resolves with false if it needed fewer. */
	async until(n: number, work: () => Promise<unknown>): Promise<boolean> {
		this.#left = n;
		const done = work().then(
			() => this.#isOver,
			() => this.#isOver,
		);
		const wasKilled = await Promise.race([this.#death.promise, done]);
		this.#left = Number.POSITIVE_INFINITY;
		return wasKilled;
	}

	end(): void {
		if (this.#isOver) return;
		this.#isOver = true;
		for (const tx of this.#open) abort(tx);
		for (const connection of this.#connections) connection.close();
		this.#death.resolve(true);
	}

	/** The network as this life reaches it: a step before it asks, and one when the answer is there. */
	async fetch(url: string, init: RequestInit): Promise<Response> {
		if (this.#step()) return forever();
		const response = await this.#reach(url, init);
		return this.#step() ? forever() : response;
	}

	/** The databases as this life opens them: each transaction is a step. */
	get indexedDB(): IDBFactory {
		return new Proxy(this.#factory, {
			get: (factory, name) => {
				if (name !== 'open') return Reflect.get(factory, name, factory);
				return (...args: Parameters<IDBFactory['open']>) => {
					const request = factory.open(...args);
					request.addEventListener('success', () => this.#watch(request.result));
					return request;
				};
			},
		});
	}

	#watch(connection: IDBDatabase): void {
		this.#connections.add(connection);
		const begin = connection.transaction.bind(connection);
		connection.transaction = (...args) => {
			if (this.#step()) throw new DOMException('The worker has ended.', 'InvalidStateError');
			const tx = begin(...args);
			// What only reads leaves nothing behind.
			if (tx.mode === 'readwrite') this.#open.add(tx);
			tx.addEventListener('complete', () => this.#open.delete(tx));
			tx.addEventListener('abort', () => this.#open.delete(tx));
			return tx;
		};
		if (this.#isOver) connection.close();
	}

	#step(): boolean {
		if (--this.#left <= 0) this.end();
		return this.#isOver;
	}
}

function abort(tx: IDBTransaction): void {
	try {
		tx.abort();
	} catch {
		// It was committed at this very moment.
	}
}
