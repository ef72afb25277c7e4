import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where one part of the benchmark runs; everything in it ends with it, the last first. */
export class Lab {
	/** On the disk whose durability is measured. */
	readonly folder: string;
	readonly #used: (() => PromiseLike<void> | void)[] = [];

	private constructor(folder: string) {
		this.folder = folder;
	}

	static async open(): Promise<Lab> {
		return new Lab(await mkdtemp(join(tmpdir(), 'common-ground-bench-')));
	}

	/** Keeps something until the end. */
	use<T extends AsyncDisposable>(it: T): T;
	use<T>(it: T, end: (it: T) => Promise<void>): T;
	use<T>(it: T, end = (one: T) => (one as AsyncDisposable)[Symbol.asyncDispose]()): T {
		this.#used.push(() => end(it));
		return it;
	}

	async [Symbol.asyncDispose](): Promise<void> {
		for (const end of this.#used.reverse()) await end();
		await rm(this.folder, { recursive: true, force: true });
	}
}
