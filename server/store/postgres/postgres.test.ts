import { recordSum } from '@common-ground/shared/protocol/checksum.ts';
import Database from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPostgres, type TestPostgres } from '../../testing/postgres.ts';
import { describeStore } from '../conformance.ts';
import {
	aRecord,
	aTeam,
	HISTORY_OF_VERSION_1,
	seqsByConcept,
	writeRecords,
} from '../conformance-examples.ts';
import { rowsOf } from '../sqlite/rows.ts';
import type { News } from '../store.ts';
import { openPostgresStore } from './postgres.ts';
import { fillDatabase } from './restore.ts';
import { migrate } from './schema.ts';

let server: TestPostgres;
beforeAll(async () => {
	server = await startPostgres();
}, 60_000);
afterAll(() => server.stop());

async function restore(file: string): Promise<string> {
	const url = await server.database();
	const copy = new Database(file, { readonly: true });
	await fillDatabase(url, (table) => rowsOf(copy, table));
	copy.close();
	return url;
}

/** Says something to the database itself, as an administrator would. */
async function tell(url: string, text: string): Promise<void> {
	const client = new pg.Client(url);
	await client.connect();
	await client.query(text);
	await client.end();
}

describeStore('PostgreSQL', async () => {
	const url = await server.database();
	return {
		open: () => openPostgresStore(url),
		openBackup: async (file) => openPostgresStore(await restore(file)),
		dispose: async () => {},
	};
});

describe('two processes on one database', () => {
	it('make its tables once, however many start at the same moment', async () => {
		const url = await server.database();
		const stores = await Promise.all([1, 2, 3, 4].map(() => openPostgresStore(url)));
		await stores[0]?.write((tx) => tx.addTeam(aTeam()));
		expect(await Promise.all(stores.map((store) => store.teams()))).toEqual(
			stores.map(() => [aTeam()]),
		);
		await Promise.all(stores.map((store) => store.close()));
	});

	it('never give the same seq, nor show a later one before an earlier', async () => {
		const url = await server.database();
		const [one, two] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
		await one.write((tx) => tx.addTeam(aTeam()));
		const seen: number[][] = [];
		const writing = Promise.all(
			Array.from({ length: 60 }, (_, n) => writeRecords(n % 2 ? one : two, aRecord(`r${n}`))),
		);
		const query = {
			...{ teamId: 't1', memberId: 'm1', scopes: ['team'] as const },
			...{ limit: 1_000, clientId: 'c' },
		};
		for (let after = 0; after < 60; ) {
			const page = await one.changes({ ...query, after });
			seen.push(page?.records.map(({ seq }) => seq) ?? []);
			after = page?.upTo ?? after;
		}
		await writing;
		expect(seen.flat()).toEqual(Array.from({ length: 60 }, (_, n) => n + 1));
		await Promise.all([one.close(), two.close()]);
	});

	it('hear of one another, also after the connection was lost', async () => {
		const url = await server.database();
		const [one, two] = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
		await one.write((tx) => tx.addTeam(aTeam()));
		const heard: News[] = [];
		two.onNews((news) => heard.push(news));
		const moved = (seq: number): News => ({ type: 'moved', teamId: 't1', epoch: 'e1', seq });
		await expect
			.poll(() => {
				one.announce(moved(0));
				return heard;
			})
			.toContainEqual(moved(0));
		one.announce({ type: 'revoked', deviceIds: ['d1'] });
		await expect.poll(() => heard).toContainEqual({ type: 'revoked', deviceIds: ['d1'] });

		await tell(
			url,
			`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
			WHERE datname = current_database() AND pid <> pg_backend_pid()`,
		);
		await expect
			.poll(() =>
				writeRecords(one, aRecord('a')).then(
					() => 'written',
					() => '',
				),
			)
			.toBe('written');
		// What was said meanwhile is made up for: it hears where the team stands now.
		await expect.poll(() => heard, { timeout: 5_000 }).toContainEqual(moved(1));
		await Promise.all([one.close(), two.close()]);
	});
});

describe('opening a database', () => {
	const opening = (url: string) => openPostgresStore(url).then((store) => store.close());

	it('says in one sentence, without the password, that it does not answer', async () => {
		const error = await opening('postgres://u:secret@127.0.0.1:9/none').catch((e: Error) => e);
		expect(error).toMatchObject({
			code: 'database_unreachable',
			message: expect.stringContaining('127.0.0.1:9/none does not answer'),
		});
		expect(String(error)).not.toContain('secret');
	});

	it('says that it is not there', async () => {
		const url = (await server.database()).replace(/\/test\d+$/, '/absent');
		await expect(opening(url)).rejects.toMatchObject({ code: 'database_unknown' });
	});

	it('refuses the data of a newer version, and leaves it as it was', async () => {
		const url = await server.database();
		await opening(url);
		await tell(url, 'UPDATE about SET version = version + 1');
		await expect(opening(url)).rejects.toMatchObject({ code: 'newer_database' });
	});

	it('finds by a field that was declared after the records were written', async () => {
		const url = await server.database();
		const store = await openPostgresStore(url);
		await store.write((tx) => tx.addTeam(aTeam()));
		const data = JSON.stringify({ id: 'a', conceptId: 'c1', text: '\u0000' });
		await writeRecords(store, { ...aRecord('a'), collection: 'term', data });
		await store.close();
		await tell(url, `UPDATE about SET indexes = ''; DELETE FROM record_fields`);
		const again = await openPostgresStore(url);
		const found = await again.query('t1', { collection: 'term', index: 'conceptId', value: 'c1' });
		expect(found).toMatchObject([{ id: 'a', data }]);
		await again.close();
	});

	it('brings data of the first version up to date', async () => {
		const url = await server.database();
		const client = new pg.Client(url);
		await client.connect();
		await migrate(client, 1);
		await client.end();
		await tell(
			url,
			`INSERT INTO teams VALUES ('t1', 'Acme', 'e1', 2, '2026-01-01');
			INSERT INTO records VALUES ('t1', 'concept', 'a', 'team', 1, '{"id":"a"}'),
				('t1', 'concept', 'b', 'team', 2, NULL); ${HISTORY_OF_VERSION_1}`,
		);
		const store = await openPostgresStore(url);
		const sum = recordSum({ ...aRecord('a'), seq: 1, data: '{"id":"a"}' });
		expect(await store.scope('t1', 'team')).toEqual({ scope: 'team', seq: 2, sum, records: 1 });
		expect(await store.tombstones('t1', '2026-01-01', 10)).toEqual([]);
		expect(await store.tombstones('t1', '9999', 10)).toMatchObject([{ id: 'b' }]);
		expect(await seqsByConcept(store)).toEqual([[1], [2, 1]]);
		await store.close();
	});

	it('is not filled over a team that is there', async () => {
		const url = await server.database();
		const store = await openPostgresStore(url);
		await store.write((tx) => tx.addTeam(aTeam()));
		await store.close();
		await expect(fillDatabase(url, () => [])).rejects.toMatchObject({ code: 'not_empty' });
	});
});
