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
 * Runs the work of one tick in one durable transaction: a full sync to disk costs the same for one push as for
 * fifty. Nearly always no piece must be undone. So none is behind a savepoint of its own, for which SQLite copies
 * every page that it changes; where one must be, all are undone, and the others run again behind savepoints.
 *
 * Work is asynchronous only in its type: it awaits nothing but the transaction's methods, which
 * are done when they return. So a group never gives up the event loop, and nothing else can come
 * between on this connection.
 */
export class GroupCommit {
	readonly #db: Database;
	/** Prepared once: they come with every piece of work. */
	readonly #say: Record<'begin' | 'commit' | 'save' | 'release', Statement<[]>>;
	/** Rows that were changed since the connection was opened. */
	readonly #changes: Statement<[], number>;
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
		this.#changes = db.prepare<[], number>('SELECT total_changes()').pluck();
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
			if (await this.#together(jobs, (job) => this.#attempt(job))) return;
			const others = jobs.filter(({ failed }) => !failed);
			await this.#together(others, (job) => this.#attemptSaved(job));
		} catch (error) {
			if (this.#db.inTransaction) this.#db.exec('ROLLBACK');
			for (const job of jobs) if (!job.failed) job.fail(error);
		}
	}

	/** False if nothing of it stands, because of a piece that failed. */
	async #together(jobs: Job[], attempt: (job: Job) => Promise<boolean>): Promise<boolean> {
		this.#say.begin.run();
		for (const job of jobs)
			if (!(await attempt(job))) {
				this.#db.exec('ROLLBACK');
				return false;
			}
		this.#say.commit.run();
		this.#options.onCommit(jobs.length);
		for (const job of jobs) if (!job.failed) job.keep();
		return true;
	}

	/** False if it failed halfway. */
	async #attempt(job: Job): Promise<boolean> {
		const before = this.#changes.get();
		try {
			await job.run();
		} catch (error) {
			this.#failed(job, error);
			return this.#changes.get() === before;
		}
		return true;
	}

	async #attemptSaved(job: Job): Promise<boolean> {
		this.#say.save.run();
		try {
			await job.run();
			this.#say.release.run();
		} catch (error) {
			this.#failed(job, error);
			this.#db.exec('ROLLBACK TO work; RELEASE work');
		}
		return true;
	}

	/** A full disk or an I/O error has ended the whole transaction: nothing of the group stands. */
	#failed(job: Job, error: unknown): void {
		if (!this.#db.inTransaction) throw error;
		job.failed = true;
		job.fail(error);
	}
}
