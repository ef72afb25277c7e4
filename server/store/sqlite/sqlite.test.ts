import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordSum } from '@common-ground/shared/protocol/checksum.ts';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { describeStore } from '../conformance.ts';
import { aRecord, HISTORY_OF_VERSION_1, seqsByConcept } from '../conformance-examples.ts';
import { fillPlace } from '../fill.ts';
import type { Store } from '../store.ts';
import { databaseFile, openDatabase } from './open.ts';
import { byIndex } from './records.ts';
import { DATABASE_VERSION, databaseVersion, indexedFields, migrate } from './schema.ts';
import { openSqliteStore } from './sqlite.ts';
import { readBackup } from './whole.ts';

async function temporaryFolder() {
	const path = await mkdtemp(join(tmpdir(), 'common-ground-sqlite-'));
	return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

describeStore('SQLite', async () => {
	const folder = await temporaryFolder();
	return {
		open: async () => openSqliteStore(join(folder.path, 'data')),
		async openBackup(file) {
			const restored = await mkdtemp(join(folder.path, 'restored-'));
			await copyFile(file, databaseFile(restored));
			return openSqliteStore(restored);
		},
		dispose: folder[Symbol.asyncDispose],
	};
});

describe('the SQLite file', () => {
	it('survives a loss of power after each commit, and lets readers be', async () => {
		await using folder = await temporaryFolder();
		const db = openDatabase(folder.path);
		expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
		expect(db.pragma('synchronous', { simple: true })).toBe(2);
		expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
		db.close();
	});

	it('holds strict tables only, and says its version', async () => {
		await using folder = await temporaryFolder();
		const db = openDatabase(folder.path);
		const tables = db.pragma('table_list') as { name: string; type: string; strict: number }[];
		const own = tables.filter(({ name, type }) => type === 'table' && !name.startsWith('sqlite_'));
		expect(own).not.toHaveLength(0);
		expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
		expect(databaseVersion(db)).toBe(DATABASE_VERSION);
		db.close();
	});

	it('is for its owner’s eyes only', async () => {
		await using folder = await temporaryFolder();
		openDatabase(join(folder.path, 'data')).close();
		expect(statSync(databaseFile(join(folder.path, 'data'))).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder.path, 'data')).mode & 0o777).toBe(0o700);
	});

	it.each(indexedFields())(
		'finds $collection by $field without reading them all',
		async (index) => {
			await using folder = await temporaryFolder();
			const db = openDatabase(folder.path);
			const plan = db.prepare(`EXPLAIN QUERY PLAN ${byIndex(index)}`).all('t', 'v') as {
				detail: string;
			}[];
			expect(plan[0]?.detail).toContain(`records_${index.collection}_${index.field}`);
			db.close();
		},
	);
});

describe('data of the first version', () => {
	/** As version 1 left it: two records, one of which is deleted. */
	function ofVersion1(folder: string): void {
		const db = new Database(databaseFile(folder));
		migrate(db, 1);
		db.exec(`
			INSERT INTO teams VALUES ('t1', 'Acme', 'e1', 2, '2026-01-01');
			INSERT INTO records (team_id, collection, id, scope, seq, data)
			VALUES ('t1', 'concept', 'a', 'team', 1, '{"id":"a"}'), ('t1', 'concept', 'b', 'team', 2, NULL)`);
		db.exec(HISTORY_OF_VERSION_1);
		db.close();
	}
	const isWhole = async (store: Store) => {
		const sum = recordSum({ ...aRecord('a'), seq: 1, data: '{"id":"a"}' });
		expect(await store.scope('t1', 'team')).toEqual({ scope: 'team', seq: 2, sum, records: 1 });
		expect(await store.team('t1')).toMatchObject({ horizon: 0 });
		// How long ago is not known: from now on it is remembered as long as any other.
		expect(await store.tombstones('t1', '2026-01-01', 10)).toEqual([]);
		expect(await store.tombstones('t1', '9999', 10)).toMatchObject([{ id: 'b' }]);
		expect(await seqsByConcept(store)).toEqual([[1], [2, 1]]);
		await store.close();
	};

	it('is brought up to date when it is opened', async () => {
		await using folder = await temporaryFolder();
		ofVersion1(folder.path);
		await isWhole(openSqliteStore(folder.path));
	});

	it('is restored from a backup too, which stays as it is', async () => {
		await using folder = await temporaryFolder();
		ofVersion1(folder.path);
		const before = readFileSync(databaseFile(folder.path));
		const place = { dataFolder: join(folder.path, 'restored') };
		await readBackup(databaseFile(folder.path), (rows) => fillPlace(place, rows));
		await isWhole(openSqliteStore(place.dataFolder));
		expect(readFileSync(databaseFile(folder.path))).toEqual(before);
	});
});

describe('opening a folder', () => {
	const opening = (path: string) => () => openSqliteStore(path);

	it('refuses the data of a newer version in one sentence, and leaves it as it was', async () => {
		await using folder = await temporaryFolder();
		const newer = new Database(databaseFile(folder.path));
		newer.exec(`CREATE TABLE later (x); PRAGMA user_version = ${DATABASE_VERSION + 1}`);
		newer.close();
		const before = readFileSync(databaseFile(folder.path));
		expect(opening(folder.path)).toThrow(
			expect.objectContaining({
				code: 'newer_database',
				message: expect.stringMatching(/newer version.*start that newer version/),
			}),
		);
		expect(readFileSync(databaseFile(folder.path))).toEqual(before);
	});

	it('says that a folder cannot be written to', async () => {
		await using folder = await temporaryFolder();
		writeFileSync(join(folder.path, 'a-file'), '');
		expect(opening(join(folder.path, 'a-file', 'data'))).toThrow(
			expect.objectContaining({
				code: 'folder_not_writable',
				message: expect.stringContaining('cannot be written to'),
			}),
		);
	});

	it.runIf(existsSync('/proc/self'))('says so too where the system gives no reason', () => {
		expect(opening('/proc/common-ground')).toThrow(
			expect.objectContaining({ code: 'folder_not_writable' }),
		);
	});

	it('does not touch a file that is something else', async () => {
		await using folder = await temporaryFolder();
		writeFileSync(databaseFile(folder.path), 'a letter of some length '.repeat(50));
		expect(opening(folder.path)).toThrow(expect.objectContaining({ code: 'not_a_database' }));
		expect(readFileSync(databaseFile(folder.path), 'utf8')).toMatch(/^a letter/);
	});
});
