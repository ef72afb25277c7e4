import type { Pool } from 'pg';
import type { TeamRow, Transaction } from '../store.ts';
import type { Sql } from './sql.ts';
import { inTransaction, type Transacts, writeOn } from './transactions.ts';

/** Pieces of work in one transaction at most. */
const AT_ONCE = 64;

interface Job {
	run(tx: Transaction): Promise<void>;
	/** Called once the commit stands. */
	keep(): void;
	fail(error: unknown): void;
	/** In a transaction of its own. */
	alone(): Promise<void>;
}

/**
 * Writes about one team wait for each other in any case, by its row's lock. Those that come while one is under way
 * share the next transaction, so that they share its commit, too, and the team's row is read and written once.
 * Where a piece must be undone or a statement fails, nothing of that transaction stands, and each piece runs alone.
 */
export class GroupedWrites {
	readonly #pool: Pool;
	readonly #transacts: Transacts;
	/** What waits behind the write that is under way, by team. */
	readonly #waiting = new Map<string, Job[]>();

	constructor(pool: Pool, transacts: Transacts) {
		this.#pool = pool;
		this.#transacts = transacts;
	}

	run<T>(teamId: string, work: (tx: Transaction) => Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			let result: T;
			const job: Job = {
				run: async (tx) => {
					result = await work(tx);
				},
				keep: () => resolve(result),
				fail: reject,
				alone: () => writeOn(this.#pool, this.#transacts, work).then(resolve, reject),
			};
			const waiting = this.#waiting.get(teamId);
			if (waiting) waiting.push(job);
			else void this.#drain(teamId, [job]);
		});
	}

	async #drain(teamId: string, jobs: Job[]): Promise<void> {
		this.#waiting.set(teamId, jobs);
		while (jobs.length > 0) {
			const group = jobs.splice(0, AT_ONCE);
			if (group.length > 1) await this.#together(group);
			else await group[0]?.alone();
		}
		this.#waiting.delete(teamId);
	}

	async #together(jobs: readonly Job[]): Promise<void> {
		const refused = new Map<Job, unknown>();
		try {
			await inTransaction(this.#pool, 'BEGIN', async (sql) => {
				const later = new Later(sql);
				const { tx, writeTeams } = holdingTeams(this.#transacts(later), later);
				for (const job of jobs) {
					const before = later.written;
					try {
						await job.run(tx);
					} catch (error) {
						if (later.written > before || later.failed) throw error;
						refused.set(job, error);
					}
				}
				await writeTeams();
				await later.done();
			});
		} catch {
			await Promise.all(jobs.map((job) => job.alone()));
			return;
		}
		for (const job of jobs)
			if (refused.has(job)) job.fail(refused.get(job));
			else job.keep();
	}
}

/** Statements that only write are sent and not waited for: the database does them in their order. */
class Later implements Sql {
	readonly #sql: Sql;
	readonly #sent: Promise<void>[] = [];
	written = 0;
	failed = false;

	constructor(sql: Sql) {
		this.#sql = sql;
	}

	rows<Row>(text: string, values?: readonly unknown[]): Promise<Row[]> {
		return this.#noted(this.#sql.rows<Row>(text, values));
	}

	run(text: string, values?: readonly unknown[]): Promise<number> {
		this.written++;
		return this.#noted(this.#sql.run(text, values));
	}

	async write(text: string, values?: readonly unknown[]): Promise<void> {
		this.written++;
		const sent = this.#noted(this.#sql.write(text, values));
		// It is looked at in the end.
		sent.catch(() => {});
		this.#sent.push(sent);
	}

	async done(): Promise<void> {
		await Promise.all(this.#sent);
	}

	async #noted<T>(answer: Promise<T>): Promise<T> {
		try {
			return await answer;
		} catch (error) {
			this.failed = true;
			throw error;
		}
	}
}

/** Whoever locked a team's row has it alone: its seq is counted here, and written once. */
function holdingTeams(
	tx: Transaction,
	sql: Later,
): { tx: Transaction; writeTeams(): Promise<void> } {
	const held = new Map<string, TeamRow>();
	const copy = (team: TeamRow | undefined) => team && { ...team };
	return {
		tx: {
			...tx,
			async lock(teamId) {
				const team = held.get(teamId) ?? (await tx.lock(teamId));
				if (team) held.set(teamId, team);
				return copy(team);
			},
			team: async (teamId) => copy(held.get(teamId)) ?? tx.team(teamId),
			async nextSeq(teamId) {
				const team = held.get(teamId);
				if (!team) return tx.nextSeq(teamId);
				sql.written++;
				return ++team.seq;
			},
		},
		async writeTeams() {
			for (const { id, seq } of held.values())
				await sql.write('UPDATE teams SET seq = $1 WHERE id = $2', [seq, id]);
		},
	};
}
