import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { describeStore } from '../conformance.ts';
import { databaseFile, openDatabase } from './open.ts';
import { byIndex } from './records.ts';
import { DATABASE_VERSION, databaseVersion, indexedFields } from './schema.ts';
import { openSqliteStore } from './sqlite.ts';

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
