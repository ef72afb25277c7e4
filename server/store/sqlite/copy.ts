import { closeSync, existsSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import Sqlite, { type Database } from 'better-sqlite3';
import type { AllRows } from '../tables.ts';
import { TABLES } from '../tables.ts';
import { addRows } from './rows.ts';
import { migrate } from './schema.ts';

/**
 * Makes a new file, for its owner alone, whose name appears once `fill` has made it whole. Throws
 * where a file of that name is there.
 */
export async function newFile(
	target: string,
	fill: (partial: string) => Promise<void>,
): Promise<void> {
	if (existsSync(target)) throw new Error('The target of a copy exists already');
	const partial = `${target}.partial`;
	try {
		closeSync(openSync(partial, 'w', 0o600));
		await fill(partial);
		await rename(partial, target);
	} finally {
		await rm(partial, { force: true });
	}
}

/** Writes a whole store's rows into a new database file. */
export async function fillFile(file: string, rows: AllRows): Promise<void> {
	const db = new Sqlite(file);
	try {
		// Nobody reads it until it is whole, and then it is synced: a journal would only cost.
		db.pragma('journal_mode = OFF');
		migrate(db);
		await fill(db, rows);
	} finally {
		db.close();
	}
}

/** Adds a whole store's rows to an empty database, all or none. */
export async function fill(db: Database, rows: AllRows): Promise<void> {
	db.exec('BEGIN IMMEDIATE');
	try {
		for (const table of TABLES) for await (const page of rows(table)) addRows(db, table, page);
		db.exec('COMMIT');
	} catch (error) {
		if (db.inTransaction) db.exec('ROLLBACK');
		throw error;
	}
}
