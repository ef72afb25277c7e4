import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseInviteLink } from '@common-ground/shared/protocol/join.ts';
import { versionsOf } from '@common-ground/shared/starter/parts.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openSqliteStore } from '../store/sqlite/sqlite.ts';
import { TestServer } from '../testing/server.ts';
import { command } from './command.fixture.ts';
import { run } from './program.ts';

const MAIN = fileURLToPath(new URL('main.ts', import.meta.url));

afterEach(() => vi.restoreAllMocks());

describe('the command line', () => {
	it('explains each command', async () => {
		const commands = [
			'serve',
			'team',
			'invite',
			'invites',
			'devices',
			'revoke',
			'backup',
			'export',
			'import',
			'restore',
			'verify',
			'move',
			'token',
			'look-up',
		];
		for (const name of commands) {
			const { code, out } = await command(name, '--help');
			expect(code).toBe(0);
			expect(out).toContain(`Usage: npm run server -- ${name}`);
		}
	});

	it('makes a team with the parts of the starter pack that are named', async () => {
		await using server = await TestServer.start();
		const data = ['--data', server.folder];
		const { out } = await command('team', 'create', 'Press', '--parts', 'email, privacy', ...data);
		expect(out).toContain('“Press” with 2 parts of the starter pack');
		const teamId = out.split(' ').at(-1)?.trim() ?? '';
		const [team] = await server.store.records(teamId, [{ collection: 'team', id: 'team' }]);
		expect(JSON.parse(team?.data ?? '')).toMatchObject({
			starter: versionsOf(['email', 'privacy']),
		});
		const concepts = await server.store.records(teamId, [
			{ collection: 'concept', id: 'sp-consent' },
			{ collection: 'concept', id: 'sp-cache' },
		]);
		expect(concepts.map(({ id }) => id)).toEqual(['sp-consent']);
	});

	it('says which parts there are where one is not known', async () => {
		await using server = await TestServer.start();
		const data = ['--data', server.folder];
		const { code, err } = await command('team', 'create', 'Press', '--parts', 'mail', ...data);
		expect(code).toBe(1);
		expect(err).toContain('There are: web, ');
	});

	it('invites beside a running server', async () => {
		await using server = await TestServer.start();
		const { out } = await command(
			...['invite', '--role', 'admin', '--side', 'it'],
			...['--origin', server.origin, '--data', server.folder],
		);
		const invite = parseInviteLink(out)?.secret ?? '';
		const body = { invite, name: 'Kim', device: 'Firefox' };
		const answer = await server.ask({ method: 'POST', path: '/v1/join', body });
		expect(answer.body).toMatchObject({ member: { role: 'admin', side: 'it' } });
	});

	it('lists devices and takes their access back beside a running server', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { out } = await command('devices', '--data', server.folder);
		expect(out).toContain('Robin Example, Chrome on Linux');
		const [id = ''] = out.split(' ');
		expect(await command('revoke', id, '--data', server.folder)).toMatchObject({ code: 0 });
		expect((await robin.ask({ path: '/v1/devices' })).status).toBe(401);
	});

	it('lists invites that can be used and takes them back', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite('translator');
		const { out } = await command('invites', '--data', server.folder);
		expect(out).toContain('translator, it  used 0 of 1');
		await command('revoke', out.split(' ')[0] ?? '', '--data', server.folder);
		const body = { invite, name: 'Kim', device: 'Firefox' };
		expect((await server.ask({ method: 'POST', path: '/v1/join', body })).status).toBe(404);
	});

	it('shows no password in its help', async () => {
		const said = vi.spyOn(console, 'log').mockImplementation(() => {});
		await run(['serve', '--help'], { COMMON_GROUND_DATABASE: 'postgres://u:secret@h/d' });
		expect(said.mock.calls.join()).toContain('COMMON_GROUND_DATABASE');
		expect(said.mock.calls.join()).not.toContain('secret');
	});

	it('backs up beside a running server, into something that serves', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const copy = join(server.folder, 'copy.sqlite');
		expect(await command('backup', copy, '--data', server.folder)).toMatchObject({ code: 0 });
		expect(await command('backup', copy, '--data', server.folder)).toMatchObject({
			code: 1,
			err: expect.stringContaining('is there already'),
		});
		const restored = join(server.folder, 'restored');
		expect(await command('restore', copy, '--data', restored)).toMatchObject({
			code: 0,
			out: expect.stringContaining('Restored “Acme”'),
		});
		const store = openSqliteStore(restored);
		const key = { collection: 'member', id: robin.member.id } as const;
		expect(await store.record(server.team.id, key)).toBeDefined();
		await store.close();
	});

	it('makes a team in a new folder', async () => {
		await using server = await TestServer.start();
		const folder = join(server.folder, 'new');
		expect(await command('team', 'create', 'Words & Co', '--data', folder)).toMatchObject({
			code: 0,
		});
		expect((await command('team', 'list', '--data', folder)).out).toContain('Words & Co');
	});

	it('serves as a process until it is told to stop', async () => {
		await using server = await TestServer.start();
		const data = join(server.folder, 'new');
		const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', '--data', data]);
		const [line] = (await once(child.stdout, 'data')) as [Buffer];
		const { origin } = JSON.parse(line.toString());
		expect((await fetch(`${origin}/healthz`)).status).toBe(200);
		child.kill('SIGTERM');
		expect((await once(child, 'exit'))[0]).toBe(0);
	}, 20_000);

	it('ends a process that could not do it with another code than 0', async () => {
		const child = spawn(process.execPath, [MAIN, 'serve', '--port', 'http']);
		expect((await once(child, 'exit'))[0]).toBe(1);
	}, 20_000);

	it.each([
		[['invite', '--role', 'king', '--side', 'it'], 'The role must be'],
		[['invite', '--role', 'admin', '--side', 'it', '--uses', '2'], 'for one person'],
		[['invite', '--role', 'member', '--side', 'it', '--hours', '0'], 'from 1 to 720'],
		[['revoke', 'nobody'], 'No device, token or invite'],
		[['devices', '--team', 'nope'], 'There is no team nope'],
		[['serve', '--port', 'http'], 'The port is “http”'],
		[['team', 'create', ' '], 'name is missing'],
		[['invite', '--side', 'it'], "required option '--role <role>'"],
		[['revoke'], "missing required argument 'id'"],
	])('says in one sentence what is wrong with %j', async (args, sentence) => {
		await using server = await TestServer.start();
		const { code, err } = await command(...args, '--data', server.folder);
		expect(code).toBe(1);
		expect(err).toContain(sentence);
		expect(err.trim().split('\n')).toHaveLength(1);
	});

	it('says where there is no data', async () => {
		await using server = await TestServer.start();
		const { code, err } = await command('devices', '--data', join(server.folder, 'empty'));
		expect(code).toBe(1);
		expect(err).toContain('There is no data of Common Ground in');
	});
});
