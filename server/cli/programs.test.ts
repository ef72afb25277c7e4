import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isTokenText } from '../auth/token-text.ts';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import { TestServer } from '../testing/server.ts';
import { command, commandWith } from './command.fixture.ts';

afterEach(() => vi.restoreAllMocks());

describe('tokens on the command line', { timeout: 30_000 }, () => {
	it('are made for a member by name, listed, used and taken back beside a running server', async () => {
		await using server = await TestServer.start();
		await server.join('translator');
		const data = ['--data', server.folder];
		const scopes = 'glossary:read,glossary:curate';
		const made = await command(
			...['token', 'create', 'Nightly', '--member', 'Robin Example', '--scopes', scopes, ...data],
		);
		const token = made.out.trim();
		expect(isTokenText(token)).toBe(true);
		expect(made.err).toContain('cannot be shown again');
		expect((await server.ask({ path: '/api/v1/concepts', token })).status).toBe(200);
		const { out } = await command('token', 'list', ...data);
		expect(out).toContain('Robin Example, Nightly  glossary:read glossary:curate');
		expect(out).not.toContain(token);
		expect(await command('revoke', out.split(' ')[0] ?? '', ...data)).toMatchObject({ code: 0 });
		expect((await server.ask({ path: '/api/v1/concepts', token })).status).toBe(401);
	});

	it.each([
		[['--member', 'Nobody'], 'No member is called Nobody'],
		[['--member', 'Robin Example', '--scopes', 'everything'], '“everything” is nothing'],
		[['--member', 'Robin Example', '--scopes', 'glossary:curate'], 'Only translators and admins'],
		[['--member', 'Robin Example', '--days', '0'], 'from 1 to 365'],
	])('say in one sentence what is wrong with %j', async (args, sentence) => {
		await using server = await TestServer.start();
		await server.join();
		const { code, err } = await command('token', 'create', 'x', ...args, '--data', server.folder);
		expect(code).toBe(1);
		expect(err).toContain(sentence);
		expect(err.trim().split('\n')).toHaveLength(1);
	});
});

describe('looking a word up on the command line', { timeout: 30_000 }, () => {
	it('says what it means to each side, from the data', async () => {
		await using server = await TestServer.start();
		const { code, out } = await command('look-up', 'backlog', '--data', server.folder);
		expect(code).toBe(0);
		expect(out).toMatch(/^backlog/);
		expect(out).toContain('  Marketing: ');
		expect(out).toContain('  IT: ');
		const json = await command('look-up', 'backlog', '--json', '--data', server.folder);
		expect(JSON.parse(json.out).hits[0]).toMatchObject({ word: 'backlog', by: 'name' });
		expect(await command('look-up', 'xyzzyx', '--data', server.folder)).toMatchObject({
			...{ code: 1, err: expect.stringContaining('Nobody has explained “xyzzyx”') },
		});
	});

	it('says the same from a server, with a token', async () => {
		await using server = await TestServer.start();
		await server.join();
		const made = ['token', 'create', 'x', '--member', 'Robin Example', '--data', server.folder];
		const COMMON_GROUND_TOKEN = (await command(...made)).out.trim();
		const asked = ['look-up', 'backlog', '--server', server.origin];
		const local = await command('look-up', 'backlog', '--data', server.folder);
		expect((await commandWith({ COMMON_GROUND_TOKEN }, ...asked)).out).toBe(local.out);
		expect((await commandWith({}, ...asked)).err).toContain('Set COMMON_GROUND_TOKEN');
		const stale = { COMMON_GROUND_TOKEN: `${COMMON_GROUND_TOKEN}x` };
		expect((await commandWith(stale, ...asked)).err).toContain('no personal access token');
		const nobody = ['look-up', 'x', '--server', 'http://127.0.0.1:9'];
		expect((await commandWith({ COMMON_GROUND_TOKEN }, ...nobody)).err).toContain('did not answer');
	});
});

describe('deleting a team on the command line', { timeout: 30_000 }, () => {
	const deleted = (server: TestServer) =>
		command('team', 'delete', '--name', 'Acme', '--data', server.folder);

	it('takes its name, and tells the browsers of a running server', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const live = await robin.live();
		const asked = await command('team', 'delete', '--data', server.folder);
		expect(asked).toMatchObject({ code: 1, err: expect.stringContaining('Take a backup first') });
		const wrong = await command('team', 'delete', '--name', 'acme', '--data', server.folder);
		expect(wrong).toMatchObject({ code: 1, err: expect.stringContaining('exactly') });
		expect(await deleted(server)).toMatchObject({ code: 0 });
		expect(await live.closed).toBe(4401);
		expect(await robin.ask({ path: '/v1/devices' })).toMatchObject({
			body: { code: 'team_deleted' },
		});
	});

	it('is not undone by an older backup, unless somebody says so', async () => {
		await using server = await TestServer.start();
		const copy = join(server.folder, 'copy.sqlite');
		await command('backup', copy, '--data', server.folder);
		await deleted(server);
		const teamsIn = async (name: string, ...more: string[]) => {
			const data = join(server.folder, name);
			await mkdir(data);
			// What outlives the database: it is taken along to another machine.
			await copyFile(
				join(server.folder, 'revoked-devices.jsonl'),
				join(data, 'revoked-devices.jsonl'),
			);
			const restored = await command('restore', copy, '--data', data, ...more);
			expect(restored.code).toBe(0);
			const store = openSqliteStore(data);
			const teams = await store.teams();
			await store.close();
			return { teams: teams.map(({ name: called }) => called), ...restored };
		};
		expect(await teamsIn('without')).toMatchObject({
			...{ teams: [], out: expect.stringContaining('--with-deleted') },
		});
		expect(await teamsIn('with', '--with-deleted')).toMatchObject({ teams: ['Acme'] });
	});
});
