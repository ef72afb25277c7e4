import { InviteReply, InvitesReply, parseInviteLink } from '@common-ground/shared/protocol/join.ts';
import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import { TestServer } from '../testing/server.ts';

const REQUEST = { side: 'it', role: 'member', hours: 24, uses: 5 };

describe('inviting', () => {
	it('gives an admin a link that lets others in', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const answer = await admin.ask({ method: 'POST', path: '/v1/invites', body: REQUEST });
		const { link, expires } = InviteReply.parse(answer.body);
		const { origin, secret = '' } = parseInviteLink(link) ?? {};
		expect(origin).toBe(server.origin);
		expect(Date.parse(expires) - Date.now()).toBeGreaterThan(23.9 * 3_600_000);
		const body = { invite: secret, name: 'Kim', device: 'Firefox' };
		expect((await server.ask({ method: 'POST', path: '/v1/join', body })).status).toBe(200);
	});

	it('names the address by which people reach the server, where that is another', async () => {
		await using server = await TestServer.start({
			env: { COMMON_GROUND_ORIGIN: 'https://words.example.com/' },
		});
		const admin = await server.join('admin');
		const { body } = await admin.ask({ method: 'POST', path: '/v1/invites', body: REQUEST });
		expect(InviteReply.parse(body).link).toMatch(/^https:\/\/words\.example\.com\/join#/);
	});

	it('is for admins alone', async () => {
		await using server = await TestServer.start();
		const curator = await server.join('translator');
		const answer = await curator.ask({ method: 'POST', path: '/v1/invites', body: REQUEST });
		expect(answer).toMatchObject({ status: 403, body: { code: 'forbidden' } });
	});

	it('makes an admin of one person at a time', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const inviting = (uses: number) =>
			admin.ask({ method: 'POST', path: '/v1/invites', body: { ...REQUEST, role: 'admin', uses } });
		expect(await inviting(2)).toMatchObject({
			status: 400,
			body: { message: expect.stringContaining('one person') },
		});
		expect((await inviting(1)).status).toBe(200);
	});

	it('never makes the server itself of anyone, and not for ever', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		for (const wrong of [{ role: 'system' }, { hours: 721 }, { uses: 0 }, { side: 'both' }]) {
			const body = { ...REQUEST, ...wrong };
			const { status } = await admin.ask({ method: 'POST', path: '/v1/invites', body });
			expect(status).toBe(400);
		}
	});
});

describe('invites that are open', () => {
	it('are listed to admins without their secret, and can be taken back', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const secret = await server.invite('translator', 'marketing', 3);
		await admin.ask({ method: 'POST', path: '/v1/devices/link', body: {} });
		const listed = await admin.ask({ path: '/v1/invites' });
		const { invites } = InvitesReply.parse(listed.body);
		expect(invites).toMatchObject([
			{ side: 'marketing', role: 'translator', uses: 0, maxUses: 3, expires: expect.any(String) },
		]);
		expect(listed.text).not.toMatch(/secret|hash/i);
		const path = `/v1/invites/${invites[0]?.id}`;
		expect((await admin.ask({ method: 'DELETE', path })).status).toBe(204);
		expect((await admin.ask({ method: 'DELETE', path })).status).toBe(404);
		const body = { invite: secret, name: 'Kim', device: 'Firefox' };
		expect(await server.ask({ method: 'POST', path: '/v1/join', body })).toMatchObject({
			body: { code: 'invite_unknown' },
		});
	});

	it('are of no concern to others, nor to admins of another team', async () => {
		await using server = await TestServer.start();
		await server.invite();
		const [open] = await server.store.openInvites(server.team.id, '2000-01-01');
		const path = `/v1/invites/${open?.id}`;
		const member = await server.join();
		expect((await member.ask({ path: '/v1/invites' })).status).toBe(403);
		expect((await member.ask({ method: 'DELETE', path })).status).toBe(403);
		const other = await createTeam(server.store, 'Other');
		const stranger = await server.join('admin', 'it', other.id);
		expect((await stranger.ask({ method: 'DELETE', path })).status).toBe(404);
	});
});
