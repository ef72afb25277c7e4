import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StartError } from '../../ops/start-error.ts';
import { makeFolder } from '../make-folder.ts';
import { beginEpochs } from './backup.ts';
import { DATABASE_VERSION, databaseVersion, migrate } from './schema.ts';

/** How long to wait for another process (the command line beside a running server) to finish its write. */
const BUSY_MS = 5_000;

/** Pages in the write-ahead log (80 MB) from which on SQLite itself shortens it, should `checkpoints.ts` not. */
const CHECKPOINT_PAGES = 20_000;

export const databaseFile = (folder: string): string => join(folder, 'common-ground.sqlite');

/**
 * Opens the folder's database for writing, makes both if they are not there, and brings the
 * database up to date.
 * @throws {StartError} folder_not_writable, newer_database, not_a_database
 */
export function openDatabase(folder: string): Database.Database {
	const db = connect(folder);
	try {
		refuseNewer(db, folder);
		db.pragma('journal_mode = WAL');
		db.pragma('synchronous = FULL');
		db.pragma('foreign_keys = ON');
		db.pragma('journal_size_limit = 67108864');
		// What a statement might have to undo is not written to a file first.
		db.pragma('temp_store = MEMORY');
		db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
		migrate(db);
		beginEpochs(db, folder);
		return db;
	} catch (error) {
		db.close();
		throw explained(error, folder);
	}
}

/** A connection that only reads, and never waits for a writer. */
export const openReader = (file: string): Database.Database =>
	new Database(file, { readonly: true, fileMustExist: true, timeout: BUSY_MS });

function connect(folder: string): Database.Database {
	try {
		makeFolder(folder);
		// A new file is its owner's alone: everything the team wrote is in there.
		closeSync(openSync(databaseFile(folder), 'a', 0o600));
		return new Database(databaseFile(folder), { timeout: BUSY_MS });
	} catch (error) {
		throw notWritable(folder, error);
	}
}

/** @throws {StartError} newer_database */
export function refuseNewer(db: Database.Database, folder: string): void {
	const found = databaseVersion(db);
	if (found <= DATABASE_VERSION) return;
	throw new StartError(
		'newer_database',
		`The data in ${folder} was written by a newer version of Common Ground (its format is ${found}, this version knows ${DATABASE_VERSION}): start that newer version, or choose another data folder.`,
	);
}

function explained(error: unknown, folder: string): unknown {
	const code = error instanceof Database.SqliteError ? error.code : '';
	if (code === 'SQLITE_NOTADB')
		return new StartError(
			'not_a_database',
			`${databaseFile(folder)} is not a database of Common Ground: move that file away, or choose another data folder.`,
			error,
		);
	return /^SQLITE_(READONLY|CANTOPEN|PERM)/.test(code) ? notWritable(folder, error) : error;
}

const notWritable = (folder: string, cause: unknown): StartError =>
	new StartError(
		'folder_not_writable',
		`The data folder ${folder} cannot be written to: give this user the right to write there, or choose another folder.`,
		cause,
	);
