import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { Transaction } from '../store.ts';
import { GroupCommit } from './group-commit.ts';

/** The statements that a group ran; the work here needs none of the transaction's methods. */
function recorded() {
	const said: string[] = [];
	const db = new Database(':memory:', { verbose: (sql) => said.push(String(sql)) });
	db.exec('CREATE TABLE t (x)');
	said.length = 0;
	const commits = new GroupCommit(db, {} as Transaction);
	const insert = (x: string) =>
		commits.run(async () => void db.exec(`INSERT INTO t VALUES (${x})`));
	return { said, insert, commits, db };
}

describe('group commit', () => {
	it('commits the work of one tick together', async () => {
		const { said, insert } = recorded();
		await Promise.all([insert('1'), insert('2'), insert('3')]);
		expect(said.filter((sql) => sql === 'COMMIT')).toHaveLength(1);
		expect(said.filter((sql) => sql === 'SAVEPOINT work')).toHaveLength(0);
	});

	it('undoes what failed halfway, and runs the others once more, each behind a savepoint', async () => {
		const { said, db, insert, commits } = recorded();
		const halfway = commits.run(async () => {
			db.exec('INSERT INTO t VALUES (2)');
			throw new Error('halfway');
		});
		const settled = await Promise.allSettled([insert('1'), halfway, insert('3')]);
		expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(db.prepare('SELECT x FROM t').pluck().all()).toEqual([1, 3]);
		expect(said.filter((sql) => sql === 'SAVEPOINT work')).toHaveLength(2);
	});

	it('lets work that fails before it wrote anything cost the others nothing', async () => {
		const { said, insert, commits } = recorded();
		const refused = commits.run(() => Promise.reject(new Error('refused')));
		const settled = await Promise.allSettled([insert('1'), refused, insert('2')]);
		expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
		expect(said.filter((sql) => sql === 'BEGIN IMMEDIATE')).toHaveLength(1);
	});

	it('fails everyone in the group when the commit fails, and goes on with the next', async () => {
		const { db, insert, commits } = recorded();
		db.exec('CREATE TABLE u (y REFERENCES t (x) DEFERRABLE INITIALLY DEFERRED)');
		db.exec('CREATE UNIQUE INDEX t_x ON t (x); PRAGMA foreign_keys = ON');
		const dangling = commits.run(async () => void db.exec('INSERT INTO u VALUES (404)'));
		const settled = await Promise.allSettled([insert('1'), dangling]);
		expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
		await insert('2');
		expect(db.prepare('SELECT x FROM t').pluck().all()).toEqual([2]);
	});

	it('in a full database keeps what it confirmed and nothing else, and goes on when there is room', async () => {
		const { db, insert } = recorded();
		const most = Number(db.pragma('page_count', { simple: true })) + 1;
		db.pragma(`max_page_count = ${most}`);
		const settled = await Promise.allSettled([insert('1'), insert('randomblob(100000)')]);
		for (const outcome of settled)
			if (outcome.status === 'rejected') expect(outcome.reason.code).toBe('SQLITE_FULL');
		const kept = () => db.prepare('SELECT x FROM t').pluck().all();
		expect(settled.map(({ status }) => status)[1]).toBe('rejected');
		expect(kept()).toEqual(settled[0]?.status === 'fulfilled' ? [1] : []);
		db.pragma(`max_page_count = ${most + 100}`);
		await insert('2');
		expect(kept()).toContain(2);
	});
});
