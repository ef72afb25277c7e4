import { Worker } from 'node:worker_threads';
import type { Database, Statement } from 'better-sqlite3';

/** Pages of the write-ahead log that wait for the database before another thread brings them there. */
const WAITING_PAGES = 500;

/**
 * Pages in the log (16 MB) from which on it begins anew. That needs a moment in which nothing waits, so the
 * writer brings the last ones over itself; they are few then.
 */
const LONG_PAGES = 4_000;
const FEW_PAGES = 1_000;

interface Log {
	/** Pages in it. */
	log: number;
	/** Of those, in the database already. */
	checkpointed: number;
}

/**
 * Brings what was committed from the write-ahead log into the database on a thread of its own: it takes tens of
 * milliseconds each time, for which every push would wait. The thread begins when there is first something for it.
 * Without it, SQLite's own way (`wal_autocheckpoint`, at a much longer log) is what is left.
 */
export class Checkpoints {
	readonly #file: string;
	readonly #look: Statement<[], Log>;
	readonly #finish: Statement<[], Log>;
	#worker: Worker | undefined;
	#isBusy = false;

	constructor(file: string, writer: Database) {
		this.#file = file;
		this.#look = writer.prepare('PRAGMA wal_checkpoint(NOOP)');
		this.#finish = writer.prepare('PRAGMA wal_checkpoint(PASSIVE)');
	}

	/** To be called after a commit. Whatever goes wrong (a full disk), the log keeps what was committed. */
	committed(): void {
		if (this.#isBusy) return;
		try {
			this.#bringOver();
		} catch {
			// The next commit tries again.
		}
	}

	#bringOver(): void {
		const { log, checkpointed } = this.#look.get() ?? { log: 0, checkpointed: 0 };
		const waiting = log - checkpointed;
		if (log >= LONG_PAGES && waiting > 0 && waiting <= FEW_PAGES) this.#finish.get();
		else if (waiting >= WAITING_PAGES) this.#ask();
	}

	async close(): Promise<void> {
		const worker = this.#worker;
		if (!worker) return;
		// Else this process could end before it.
		worker.ref();
		const ended = new Promise((resolve) => worker.once('exit', resolve));
		worker.postMessage('close');
		await ended;
	}

	#ask(): void {
		this.#worker ??= this.#start();
		this.#isBusy = true;
		this.#worker.postMessage('checkpoint');
	}

	#start(): Worker {
		const worker = new Worker(new URL('./checkpoint-worker.ts', import.meta.url), {
			workerData: { file: this.#file },
		});
		worker.on('message', () => {
			this.#isBusy = false;
		});
		// Should it end by itself, it stays busy, and is asked no more.
		worker.on('error', () => {});
		worker.on('exit', () => {
			this.#worker = undefined;
		});
		worker.unref();
		return worker;
	}
}
