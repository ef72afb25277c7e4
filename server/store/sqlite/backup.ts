import { closeSync, existsSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import Sqlite, { type Database } from 'better-sqlite3';

/**
 * SQLite's online backup, in one step: a step holds a read lock only, so nobody waits, and a second
 * one would have to start over after each write. The name appears once the copy is whole.
 */
export async function backup(db: Database, target: string): Promise<void> {
	if (existsSync(target)) throw new Error('The target of a backup exists already');
	const partial = `${target}.partial`;
	try {
		closeSync(openSync(partial, 'w', 0o600));
		await db.backup(partial, { progress: ({ totalPages }) => totalPages });
		prepareForRestore(partial);
		await rename(partial, target);
	} finally {
		await rm(partial, { force: true });
	}
}

/** Done in the copy, so that no way of restoring it can forget to: see `beginEpochs`. */
function prepareForRestore(file: string): void {
	const copy = new Sqlite(file);
	try {
		copy.pragma('journal_mode = DELETE');
		copy
			.prepare('UPDATE invites SET revoked_at = ? WHERE revoked_at IS NULL')
			.run(new Date().toISOString());
		copy.exec(`UPDATE teams SET epoch = ''`);
	} finally {
		copy.close();
	}
}

/**
 * A team without an epoch comes from a backup. Its clients hold what was done since; a new epoch, a
 * different one each time, tells them to read everything again and offer what is missing.
 */
export function beginEpochs(db: Database): void {
	db.exec(`UPDATE teams SET epoch = lower(hex(randomblob(16))) WHERE epoch = ''`);
}
