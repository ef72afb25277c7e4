import { describe, expect, it } from 'vitest';
import { hashOf } from '../auth/secret.ts';
import { TestServer } from '../testing/server.ts';

const NAME = { name: 'Robin Example', device: 'Chrome on Linux' };

const joining = (server: TestServer, invite: string, more: object = {}) =>
	server.ask({ method: 'POST', path: '/v1/join', body: { invite, ...NAME, ...more } });
const looking = (server: TestServer, invite: string) =>
	server.ask({ method: 'POST', path: '/v1/invites/look', body: { invite } });

describe('joining', () => {
	it('makes a member of the invite’s side and role, and gives the device a token of 256 bits', async () => {
		await using server = await TestServer.start();
		const { status, body } = await joining(server, await server.invite('translator', 'marketing'));
		expect(status).toBe(200);
		expect(body).toMatchObject({
			token: expect.stringMatching(/^[\w-]{43}$/),
			teamId: server.team.id,
			teamName: 'Acme',
			epoch: server.team.epoch,
			member: { name: 'Robin Example', side: 'marketing', role: 'translator' },
		});
		const { id } = (body as { member: { id: string } }).member;
		const record = await server.store.record(server.team.id, { collection: 'member', id });
		expect(JSON.parse(record?.data ?? '{}')).toMatchObject({ state: 'active', role: 'translator' });
	});

	it('keeps neither the token nor the secret, only what they hash to', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite();
		const { token } = (await joining(server, invite)).body as { token: string };
		expect(await server.store.deviceByToken(hashOf(token))).toBeDefined();
		expect(await server.store.inviteBySecret(hashOf(invite))).toBeDefined();
		expect(JSON.stringify(await server.store.devices(server.team.id))).not.toContain(token);
	});

	it('uses an invite up, also when two people race for its last use', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite('admin');
		const answers = await Promise.all([joining(server, invite), joining(server, invite)]);
		expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
		expect(await joining(server, invite)).toMatchObject({
			body: { code: 'invite_used', message: expect.stringContaining('Ask for a new one') },
		});
	});

	it('lets as many in as the invite allows', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite('member', 'it', 2);
		const statuses = [];
		for (let n = 0; n < 3; n++) statuses.push((await joining(server, invite)).status);
		expect(statuses).toEqual([200, 200, 410]);
	});

	it('says of each bad invite what is wrong with it', async () => {
		await using server = await TestServer.start();
		const secret = 'a'.repeat(43);
		expect(await joining(server, secret)).toMatchObject({
			status: 404,
			body: { code: 'invite_unknown', message: expect.stringContaining('complete') },
		});
		const invite = await server.invite();
		const row = await server.store.inviteBySecret(hashOf(invite));
		if (!row) throw new Error('no invite');
		await server.store.write((tx) =>
			tx.addInvite({ ...row, id: 'old', secretHash: hashOf(secret), expiresAt: row.createdAt }),
		);
		expect(await joining(server, secret)).toMatchObject({
			status: 410,
			body: { code: 'invite_expired' },
		});
		await server.store.write((tx) => tx.revokeInvite(row.id, row.createdAt));
		expect(await looking(server, invite)).toMatchObject({ body: { code: 'invite_unknown' } });
	});

	it('wants a name, and says so', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite();
		const message = async (more: object) => (await joining(server, invite, more)).body;
		expect(await message({ name: '  ' })).toMatchObject({ message: 'Your name is missing.' });
		expect(await message({ name: 'x'.repeat(81) })).toMatchObject({
			message: expect.stringContaining('longer than 80 characters'),
		});
		expect((await looking(server, invite)).status).toBe(200);
	});

	it('is limited by the address that a trusted proxy names, and by no other’s word', async () => {
		const statuses = async (server: TestServer) => {
			const look = (address: string) =>
				server.ask({
					method: 'POST',
					path: '/v1/invites/look',
					body: { invite: 'x'.repeat(30) },
					headers: { 'X-Forwarded-For': `1.1.1.1, ${address}` },
				});
			const answers = await Promise.all(Array.from({ length: 61 }, () => look('2.2.2.2')));
			return [answers.at(-1)?.status, (await look('3.3.3.3')).status];
		};
		await using behind = await TestServer.start({
			env: { COMMON_GROUND_TRUSTED_PROXIES: '127.0.0.1' },
		});
		expect(await statuses(behind)).toEqual([429, 404]);
		await using open = await TestServer.start();
		expect(await statuses(open)).toEqual([429, 429]);
	});

	it('is limited a network address, and says when to come back', async () => {
		await using server = await TestServer.start();
		const answers = await Promise.all(
			Array.from({ length: 61 }, () => looking(server, 'a'.repeat(43))),
		);
		const refused = answers.filter(({ status }) => status === 429);
		expect(refused).toHaveLength(1);
		expect(refused[0]?.body).toMatchObject({ code: 'too_many' });
		expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
	});
});

describe('looking at an invite', () => {
	it('tells what it would make of someone, and does not use it up', async () => {
		await using server = await TestServer.start();
		const invite = await server.invite('admin', 'marketing');
		const look = await looking(server, invite);
		expect(look).toMatchObject({
			status: 200,
			body: { teamName: 'Acme', role: 'admin', side: 'marketing', expires: expect.any(String) },
		});
		expect((await joining(server, invite)).status).toBe(200);
	});
});
