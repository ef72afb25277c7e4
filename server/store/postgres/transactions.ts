import type { Pool, PoolClient } from 'pg';
import type { Transaction } from '../store.ts';
import { historyReads, historyWrites } from './history.ts';
import { peopleReads, peopleWrites } from './people.ts';
import { recordReads, recordWrites } from './records.ts';
import { scopeReads, scopeWrites } from './scopes.ts';
import { type Sql, sqlOn } from './sql.ts';
import { teamEnds } from './team-ends.ts';
import { teamReads, teamWrites } from './teams.ts';
import { tokenReads, tokenWrites } from './tokens.ts';

export const readsOn = (sql: Sql) => ({
	...teamReads(sql),
	...historyReads(sql),
	...recordReads(sql),
	...scopeReads(sql),
	...peopleReads(sql),
	...tokenReads(sql),
});

/** Makes a connection that is in a transaction one for work; `folder` is that of the journal of revocations. */
export type Transacts = (sql: Sql) => Transaction;

export const transactsIn =
	(folder: string | undefined): Transacts =>
	(sql) => ({
		...readsOn(sql),
		...teamWrites(sql),
		...historyWrites(sql),
		...recordWrites(sql),
		...scopeWrites(sql),
		...peopleWrites(sql, folder),
		...tokenWrites(sql, folder),
		...teamEnds(sql, folder),
	});

/** Two writers met, and PostgreSQL gave one of them up: nothing was wrong with what it did. */
const MET = new Set(['40001', '40P01']);
const TRIES = 5;

/** Runs work in a transaction, again where it only met another; durable when it returns. */
export async function writeOn<T>(
	pool: Pool,
	transacts: Transacts,
	work: (tx: Transaction) => Promise<T>,
): Promise<T> {
	for (let attempt = 1; ; attempt++) {
		try {
			return await inTransaction(pool, 'BEGIN', (sql) => work(transacts(sql)));
		} catch (error) {
			if (attempt === TRIES || !MET.has((error as { code?: string }).code ?? '')) throw error;
		}
	}
}

/** Reads one moment, however many statements it takes. */
export const readMoment = <T>(pool: Pool, read: (sql: Sql) => Promise<T>): Promise<T> =>
	inTransaction(pool, MOMENT, read);

const MOMENT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

export async function inTransaction<T>(
	pool: Pool,
	begin: string,
	work: (sql: Sql) => Promise<T>,
): Promise<T> {
	const client = await pool.connect();
	let broken: Error | undefined;
	try {
		await client.query(begin);
		const result = await work(sqlOn(client));
		await client.query('COMMIT');
		return result;
	} catch (error) {
		broken = await rollBack(client);
		throw error;
	} finally {
		client.release(broken);
	}
}

/** The error of a connection that cannot even do that, and must not go back to the others. */
async function rollBack(client: PoolClient): Promise<Error | undefined> {
	try {
		await client.query('ROLLBACK');
		return undefined;
	} catch (error) {
		return error instanceof Error ? error : new Error(String(error));
	}
}

/** A connection whose moment lasts until `end`, which may be called twice. */
export async function openMoment(pool: Pool): Promise<{ sql: Sql; end(): Promise<void> }> {
	const client = await pool.connect();
	let ended = false;
	const end = async () => {
		if (ended) return;
		ended = true;
		client.release(await rollBack(client));
	};
	try {
		await client.query(MOMENT);
		return { sql: sqlOn(client), end };
	} catch (error) {
		await end();
		throw error;
	}
}
