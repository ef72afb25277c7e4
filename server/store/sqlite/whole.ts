import type { Database } from 'better-sqlite3';
import type { AllRows } from '../tables.ts';
import { openReader } from './open.ts';
import { rowsOf } from './rows.ts';

/** Reads everything in a database file as it is at one moment, on a connection of its own. */
export async function readWhole<T>(file: string, read: (rows: AllRows) => Promise<T>): Promise<T> {
	const db = openReader(file);
	try {
		db.exec('BEGIN');
		return await read((table) => rowsOf(db, table));
	} finally {
		db.close();
	}
}

/** What SQLite itself finds wrong with the file; nothing, if all is well. */
export function faultsOf(db: Database): string[] {
	const found = db.pragma('integrity_check') as { integrity_check: string }[];
	const dangling = db.pragma('foreign_key_check') as { table: string }[];
	return [
		...found.map(({ integrity_check: text }) => text).filter((text) => text !== 'ok'),
		...dangling.map(({ table }) => `A row of ${table} belongs to no team.`),
	];
}
