import { closeSync, existsSync, openSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import type { Database } from 'better-sqlite3';

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
		await rename(partial, target);
	} finally {
		await rm(partial, { force: true });
	}
}
