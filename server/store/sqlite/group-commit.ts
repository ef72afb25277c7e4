import type { Database, Statement } from 'better-sqlite3';
import type { Transaction } from '../store.ts';

interface Job {
	run(): Promise<void>;
	/** Called once the commit stands. */
	keep(): void;
	fail(error: unknown): void;
	failed: boolean;
}

/** How writes share commits. */
export interface CommitOptions {
	/** Pieces of work in one commit at most, so that requests that only read get their turn. */
	atOnce: number;
	/** Hears of each commit that stands, and how many pieces were in it. */
	onCommit(pieces: number): void;
}

const OPTIONS: CommitOptions = { atOnce: 64, onCommit: () => {} };

/**
 * Runs the work of one tick in one durable transaction, each piece behind its own savepoint:
 * a full sync to disk costs the same for one push as for fifty.
 *
 * Work is asynchronous only in its type: it awaits nothing but the transaction's methods, which
 * are done when they return. So a group never gives up the event loop, and nothing else can come
 * between on this connection.
 */
export class GroupCommit {
	readonly #db: Database;
	/** Prepared once: they come with every piece of work. */
	readonly #say: Record<'begin' | 'commit' | 'save' | 'release', Statement<[]>>;
	readonly #tx: Transaction;
	readonly #options: CommitOptions;
	#queue: Job[] = [];
	#running: Promise<void> | undefined;
	#closed = false;

	constructor(db: Database, tx: Transaction, options: Partial<CommitOptions> = {}) {
		this.#db = db;
		this.#say = {
			begin: db.prepare('BEGIN IMMEDIATE'),
			commit: db.prepare('COMMIT'),
			save: db.prepare('SAVEPOINT work'),
			release: db.prepare('RELEASE work'),
		};
		this.#tx = tx;
		this.#options = { ...OPTIONS, ...options };
	}

	run<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
		if (this.#closed) return Promise.reject(new Error('The store is closed'));
		return new Promise<T>((resolve, reject) => {
			let result: T;
			this.#queue.push({
				run: async () => {
					result = await work(this.#tx);
				},
				keep: () => resolve(result),
				fail: reject,
				failed: false,
			});
			this.#running ??= this.#drain();
		});
	}

	/** Settles when everything that was accepted is committed. Nothing is accepted afterwards. */
	async close(): Promise<void> {
		this.#closed = true;
		await this.#running;
	}

	async #drain(): Promise<void> {
		while (this.#queue.length > 0) {
			await new Promise((resolve) => setImmediate(resolve));
			await this.#commit(this.#queue.splice(0, this.#options.atOnce));
		}
		this.#running = undefined;
	}

	async #commit(jobs: Job[]): Promise<void> {
		try {
			this.#say.begin.run();
			for (const job of jobs) await this.#attempt(job);
			this.#say.commit.run();
		} catch (error) {
			if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
			for (const job of jobs) if (!job.failed) job.fail(error);
			return;
		}
		this.#options.onCommit(jobs.length);
		for (const job of jobs) if (!job.failed) job.keep();
	}

	async #attempt(job: Job): Promise<void> {
		this.#say.save.run();
		try {
			await job.run();
			this.#say.release.run();
		} catch (error) {
			// A full disk or an I/O error has ended the whole transaction: nothing of the group stands.
			if (!this.#db.inTransaction) throw error;
			this.#db.exec('ROLLBACK TO work; RELEASE work');
			job.failed = true;
			job.fail(error);
		}
	}
}
