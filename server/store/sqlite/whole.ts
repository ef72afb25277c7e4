import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite, { type Database } from 'better-sqlite3';
import type { AllRows } from '../tables.ts';
import { openReader, refuseNewer } from './open.ts';
import { rowsOf } from './rows.ts';
import { DATABASE_VERSION, databaseVersion, migrate } from './schema.ts';

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

/**
 * As `readWhole`, of a backup, which may have been taken by an older version: then a copy of it, which
 * goes at the end, is brought up to date and read.
 */
export async function readBackup<T>(file: string, read: (rows: AllRows) => Promise<T>): Promise<T> {
	const db = openReader(file);
	const version = databaseVersion(db);
	db.close();
	if (version === DATABASE_VERSION) return readWhole(file, read);
	const folder = await mkdtemp(join(tmpdir(), 'common-ground-restore-'));
	try {
		const copy = join(folder, 'copy.sqlite');
		await copyFile(file, copy);
		const current = new Sqlite(copy);
		refuseNewer(current, file);
		migrate(current);
		current.close();
		return await readWhole(copy, read);
	} finally {
		await rm(folder, { recursive: true, force: true });
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
