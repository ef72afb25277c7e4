import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { openStore } from '../store/open.ts';
import { databaseFile } from '../store/sqlite/open.ts';
import { suggestion } from '../testing/examples.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { TestServer } from '../testing/server.ts';
import { command } from './command.fixture.ts';

afterEach(() => vi.restoreAllMocks());

/** A server with some history of people. */
async function lively(): Promise<TestServer> {
	const server = await TestServer.start();
	const robin = await server.join();
	await robin.mutate('concept.suggest', suggestion());
	await robin.mutate('no.such', {});
	return server;
}

describe('verify', () => {
	it('finds everything in order beside a running server', async () => {
		await using server = await lively();
		const { code, out } = await command('verify', '--data', server.folder);
		expect({ code, out }).toMatchObject({
			code: 0,
			out: expect.stringMatching(/^Everything is in order: 1 team, \d+ records, 4 changes/),
		});
	});

	it.each([
		[
			'a record that was changed by hand',
			`UPDATE records SET data = '{}' WHERE collection = 'member'`,
			'is not what its history makes of it',
		],
		[
			'a record that was taken away',
			`DELETE FROM records WHERE collection = 'member'`,
			'is in the history and nowhere else',
		],
		[
			'a record that came from nowhere',
			`INSERT INTO records (team_id, collection, id, scope, seq, data)
			SELECT team_id, collection, 'x', scope, seq, data FROM records WHERE collection = 'member'`,
			'is not what its history makes of it',
		],
		[
			'a checksum that is not that of the records',
			`UPDATE scopes SET sum = sum + 1 WHERE scope = 'team'`,
			'does not sum up to what it says',
		],
		[
			'an entry of the history that its record does not lead to',
			`DELETE FROM history_subjects WHERE id = 'sp-api'`,
			'about concept sp-api',
		],
		[
			'an entry that a record should not lead to',
			`UPDATE history_subjects SET id = 'x' WHERE id = 'sp-api'`,
			'about concept x',
		],
		['a seq of the future', `UPDATE teams SET seq = 1`, 'has a seq of the future'],
	])('finds %s', async (_, sql, fault) => {
		await using server = await lively();
		await server.close();
		const db = new Database(databaseFile(server.folder));
		db.exec(sql);
		db.close();
		const { code, err } = await command('verify', '--data', server.folder);
		expect(code).toBe(1);
		expect(err).toContain('Something is wrong');
		expect(err).toContain(fault);
	});
});

describe('restore', () => {
	it('begins a new epoch, and writes over nothing', async () => {
		await using server = await lively();
		const copy = join(server.folder, 'copy');
		await command('backup', copy, '--data', server.folder);
		const data = join(server.folder, 'restored');
		expect(await command('restore', copy, '--data', data)).toMatchObject({ code: 0 });
		const store = await openStore({ dataFolder: data });
		expect((await store.teams())[0]?.epoch).not.toBe(server.team.epoch);
		await store.close();
		expect(await command('verify', '--data', data)).toMatchObject({ code: 0 });
		expect(await command('restore', copy, '--data', data)).toMatchObject({
			code: 1,
			err: expect.stringContaining('There is data in'),
		});
	});

	it('leaves those out whose access was taken back since the backup, as the journal beside it says', async () => {
		await using server = await lively();
		const [robin, kim] = [await server.join(), await server.join()];
		const id = await robin.deviceId();
		const copy = join(server.folder, 'copy');
		await command('backup', copy, '--data', server.folder);
		await command('revoke', id, '--data', server.folder);
		await server.close();
		const file = databaseFile(server.folder);
		await Promise.all(['', '-wal', '-shm'].map((end) => rm(`${file}${end}`, { force: true })));
		expect(await command('restore', copy, '--data', server.folder)).toMatchObject({ code: 0 });
		await server.restart();
		expect((await robin.ask({ path: '/v1/devices' })).status).toBe(401);
		expect((await kim.ask({ path: '/v1/devices' })).status).toBe(200);
	});

	it('says what is no backup, and leaves nothing behind', async () => {
		await using server = await lively();
		const letter = join(server.folder, 'letter');
		await writeFile(letter, 'Dear all, '.repeat(200));
		const data = join(server.folder, 'restored');
		expect(await command('restore', letter, '--data', data)).toMatchObject({
			code: 1,
			err: expect.stringContaining('is no backup'),
		});
		expect(await command('restore', join(server.folder, 'none'))).toMatchObject({ code: 1 });
		expect(await command('verify', '--data', data)).toMatchObject({
			err: expect.stringContaining('There is no data'),
		});
	});
});

describe('move and restore with PostgreSQL', { timeout: 30_000 }, () => {
	let postgres: TestPostgres;
	beforeAll(async () => {
		postgres = await startPostgres();
	}, 60_000);
	afterAll(() => postgres.stop());

	it('takes a team to PostgreSQL and back, the same to the last row', async () => {
		await using server = await lively();
		const url = await postgres.database();
		const moved = /^Moved one team, \d+ rows, each compared/;
		const there = await command('move', '--data', server.folder, '--to', url);
		expect(there).toMatchObject({ code: 0, out: expect.stringMatching(moved) });
		expect(await command('verify', '--database', url)).toMatchObject({ code: 0 });
		const back = join(server.folder, 'back');
		const again = await command('move', '--database', url, '--to', back);
		expect(again).toMatchObject({ code: 0, out: there.out });
		expect(await command('verify', '--data', back)).toMatchObject({ code: 0 });
	});

	it('goes on there where it was: what comes next has a seq and a place in the history', async () => {
		await using server = await lively();
		const database = await postgres.database();
		await command('move', '--data', server.folder, '--to', database);
		await using there = await TestServer.start({ env: { COMMON_GROUND_DATABASE: database } });
		expect(await command('verify', '--database', database)).toMatchObject({ code: 0 });
		expect(await there.store.teams()).toHaveLength(2);
	});

	it('leaves those out whose access was taken back since the backup, there too', async () => {
		const database = await postgres.database();
		await using server = await TestServer.start({ env: { COMMON_GROUND_DATABASE: database } });
		const [robin, kim] = [await server.join(), await server.join()];
		const [gone, here] = [await robin.deviceId(), await kim.deviceId()];
		const copy = join(server.folder, 'copy');
		const place = ['--data', server.folder, '--database', database];
		await command('backup', copy, ...place);
		await command('revoke', gone, ...place);
		const restored = await postgres.database();
		await command('restore', copy, '--data', server.folder, '--database', restored);
		const store = await openStore({ dataFolder: server.folder, database: restored });
		const signedIn = async (id: string) => (await store.device(id))?.revokedAt === null;
		expect(await signedIn(gone)).toBe(false);
		expect(await signedIn(here)).toBe(true);
		await store.close();
	});

	it('never writes over a team', async () => {
		await using server = await lively();
		const result = await command('move', '--data', server.folder, '--to', server.folder);
		expect(result).toMatchObject({ code: 1, err: expect.stringContaining('There is data in') });
	});
});
