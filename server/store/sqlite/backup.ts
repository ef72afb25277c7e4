import Sqlite, { type Database } from 'better-sqlite3';
import { deletedTeams, notesIn } from '../journal.ts';
import type { AllRows } from '../tables.ts';
import { fillFile, newFile } from './copy.ts';
import { teamRemover } from './team-ends.ts';

/**
 * SQLite's online backup, in one step: a step holds a read lock only, so nobody waits, and a second
 * one would have to start over after each write.
 */
export const backup = (db: Database, target: string): Promise<void> =>
	newFile(target, async (partial) => {
		await db.backup(partial, { progress: ({ totalPages }) => totalPages });
		prepareForRestore(partial);
	});

/** A backup of another engine's store: the same file, so that there is one format, and either engine restores it. */
export const backupRows = (rows: AllRows, target: string): Promise<void> =>
	newFile(target, async (partial) => {
		await fillFile(partial, rows);
		prepareForRestore(partial);
	});

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
 * different one each time, tells them to read everything again and offer what is missing. Whoever lost
 * their access since does not get it back, and a team that was deleted since is deleted again.
 */
export function beginEpochs(db: Database, folder: string): void {
	const begin = db.prepare(`UPDATE teams SET epoch = lower(hex(randomblob(16))) WHERE epoch = ''`);
	const revoking = (table: 'devices' | 'tokens') =>
		db.prepare<[string, string]>(
			`UPDATE ${table} SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL`,
		);
	const revoke = { device: revoking('devices'), token: revoking('tokens') };
	const remove = teamRemover(db);
	db.transaction(() => {
		if (begin.run().changes === 0) return;
		for (const { kind, id, at } of notesIn(folder))
			if (kind === 'device' || kind === 'token') revoke[kind].run(at, id);
		for (const { id } of deletedTeams(folder)) remove(id);
	}).immediate();
}
