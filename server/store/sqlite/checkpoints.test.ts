import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it } from 'vitest';
import { Checkpoints } from './checkpoints.ts';

/** Pages of 4 KB that a commit of the test takes. */
const PAGES = 100;

it('the log is brought into the database by another thread, and begins anew', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'common-ground-log-'));
	const file = join(folder, 'a.sqlite');
	const db = new Database(file);
	db.pragma('journal_mode = WAL');
	db.pragma('wal_autocheckpoint = 0');
	db.exec('CREATE TABLE t (x)');
	const write = db.prepare('INSERT INTO t VALUES (randomblob(?))');
	const state = db.prepare<[], { log: number; checkpointed: number }>(
		'PRAGMA wal_checkpoint(NOOP)',
	);
	const checkpoints = new Checkpoints(file, db);
	const commit = () => {
		write.run(PAGES * 4_096);
		checkpoints.committed();
		return state.get();
	};
	let longest = 0;
	await expect
		.poll(
			() => {
				const { log = 0 } = commit() ?? {};
				const isAnew = log < longest;
				longest = Math.max(longest, log);
				return isAnew;
			},
			{ timeout: 20_000, interval: 1 },
		)
		.toBe(true);
	await checkpoints.close();
	db.close();
	await rm(folder, { recursive: true });
});
