import type { Database } from 'better-sqlite3';
import type { Reader, Snapshot, Store, Transaction } from '../store.ts';
import { backup } from './backup.ts';
import { changesReader } from './changes.ts';
import { Checkpoints } from './checkpoints.ts';
import { type CommitOptions, GroupCommit } from './group-commit.ts';
import { historyReads, historyWrites } from './history.ts';
import { watchFile } from './news.ts';
import { databaseFile, openDatabase, openReader } from './open.ts';
import { peopleReads, peopleWrites } from './people.ts';
import { recordReads, recordWrites } from './records.ts';
import { scopeReads, scopeWrites } from './scopes.ts';
import { takeSnapshot } from './snapshot.ts';
import { teamEnds } from './team-ends.ts';
import { teamReads, teamWrites } from './teams.ts';
import { tokenReads, tokenWrites } from './tokens.ts';
import { faultsOf, readWhole } from './whole.ts';

/**
 * The store in one SQLite file. One connection writes; another reads, so that nobody ever sees
 * what is not committed.
 * @throws {StartError} folder_not_writable, newer_database, not_a_database
 */
export function openSqliteStore(folder: string, options: Partial<CommitOptions> = {}): Store {
	const writer = openDatabase(folder);
	const file = databaseFile(folder);
	const reader = openReader(file);
	const checkpoints = new Checkpoints(file, writer);
	const commits = new GroupCommit(writer, transactionOn(writer, folder), {
		...options,
		onCommit(pieces) {
			checkpoints.committed();
			options.onCommit?.(pieces);
		},
	});
	const changes = changesReader(reader);
	const snapshots = new Set<Snapshot>();
	let stopWatching = () => {};
	return {
		...readsOn(reader),
		write: (work) => commits.run(work),
		changes: async (query) => changes(query),
		async snapshot(teamId, scope) {
			const snapshot = takeSnapshot(file, teamId, scope);
			return snapshot && tracked(snapshot, snapshots);
		},
		backup: (target) => backup(reader, target),
		whole: (read) => readWhole(file, read),
		faults: async () => faultsOf(reader),
		// Who else has the file open sees by itself that it changed.
		announce: () => {},
		onNews(listener) {
			stopWatching();
			stopWatching = watchFile(reader, listener);
		},
		async close() {
			stopWatching();
			await commits.close();
			await checkpoints.close();
			for (const snapshot of snapshots) await snapshot.close();
			reader.close();
			writer.pragma('optimize');
			writer.pragma('wal_checkpoint(TRUNCATE)');
			writer.close();
		},
	};
}

const readsOn = (db: Database): Reader => ({
	...teamReads(db),
	...historyReads(db),
	...recordReads(db),
	...scopeReads(db),
	...peopleReads(db),
	...tokenReads(db),
});

function transactionOn(db: Database, folder: string): Transaction {
	const reads = readsOn(db);
	return {
		...reads,
		...teamWrites(db),
		...historyWrites(db),
		...recordWrites(db),
		...scopeWrites(db),
		...peopleWrites(db, folder),
		...tokenWrites(db, folder),
		...teamEnds(db, folder),
		// There is one writer, and it is in this transaction.
		lock: reads.team,
	};
}

function tracked(snapshot: Snapshot, open: Set<Snapshot>): Snapshot {
	const own: Snapshot = {
		...snapshot,
		async close() {
			if (open.delete(own)) await snapshot.close();
		},
	};
	open.add(own);
	return own;
}
