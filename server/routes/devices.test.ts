import { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import {
	InviteLook,
	InviteReply,
	JoinReply,
	parseInviteLink,
} from '@common-ground/shared/protocol/join.ts';
import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import { TestClient } from '../testing/client.ts';
import { TestServer } from '../testing/server.ts';

const devicesOf = async (client: TestClient) =>
	DevicesReply.parse((await client.ask({ path: '/v1/devices' })).body).devices;

const revoking = (client: TestClient, id: string) =>
	client.ask({ method: 'DELETE', path: `/v1/devices/${id}` });

describe('devices', () => {
	it('are listed: to a member their own, to an admin the team’s', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const admin = await server.join('admin');
		await server.join('admin', 'it', (await createTeam(server.store, 'Other')).id);
		expect(await devicesOf(robin)).toMatchObject([
			{ memberId: robin.member.id, name: 'Chrome on Linux', current: true },
		]);
		const all = await devicesOf(admin);
		expect(all.map(({ current }) => current).toSorted()).toEqual([false, true]);
		expect(JSON.stringify(all)).not.toMatch(/token|hash/i);
	});

	it('lose their access at once when revoked', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const [own] = await devicesOf(robin);
		expect((await revoking(robin, own?.id ?? '')).status).toBe(204);
		expect(await robin.ask({ path: '/v1/devices' })).toMatchObject({
			status: 401,
			body: { code: 'unauthorized', message: expect.stringContaining('new invite') },
		});
		expect((await robin.offer([robin.mutation('known.add', {})])).status).toBe(401);
	});

	it('are revoked by their owner or an admin of their team, by nobody else', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const kim = await server.join('translator');
		const admin = await server.join('admin');
		const stranger = await server.join('admin', 'it', (await createTeam(server.store, 'B')).id);
		const [device] = await devicesOf(robin);
		const id = device?.id ?? '';
		expect(await revoking(kim, id)).toMatchObject({ status: 404, body: { code: 'not_found' } });
		expect((await revoking(stranger, id)).status).toBe(404);
		expect((await revoking(kim, 'no-such')).status).toBe(404);
		expect((await revoking(admin, id)).status).toBe(204);
		expect((await robin.ask({ path: '/v1/devices' })).status).toBe(401);
	});
});

describe('another device of the same person', () => {
	const linking = (client: TestClient, body: object = {}) =>
		client.ask({ method: 'POST', path: '/v1/devices/link', body });
	const secretOf = ({ body }: { body: unknown }) =>
		parseInviteLink(InviteReply.parse(body).link)?.secret ?? '';
	const using = (server: TestServer, invite: string) =>
		server.ask({
			method: 'POST',
			path: '/v1/join',
			body: { invite, name: 'Not me', device: 'Firefox on macOS' },
		});

	it('comes in by a link that is good once and for minutes, under the same name and role', async () => {
		await using server = await TestServer.start();
		const tara = await server.join('translator', 'marketing');
		const made = await linking(tara);
		const lasts = Date.parse(InviteReply.parse(made.body).expires) - Date.now();
		expect(lasts).toBeGreaterThan(14 * 60_000);
		expect(lasts).toBeLessThanOrEqual(15 * 60_000);
		const body = { invite: secretOf(made) };
		const look = await server.ask({ method: 'POST', path: '/v1/invites/look', body });
		expect(InviteLook.parse(look.body)).toMatchObject({
			...{ memberName: 'Robin Example', side: 'marketing', role: 'translator' },
		});
		const { seq } = (await server.store.team(server.team.id)) ?? {};
		const second = JoinReply.parse((await using(server, secretOf(made))).body);
		expect(second.member).toEqual(tara.member);
		expect((await server.store.team(server.team.id))?.seq).toBe(seq);
		expect((await using(server, secretOf(made))).status).toBe(410);
		const device = new TestClient(server, second);
		expect((await devicesOf(device)).map(({ name }) => name).toSorted()).toEqual([
			...['Chrome on Linux', 'Firefox on macOS'],
		]);
		expect(await device.mutate('known.add', { conceptId: 'sp-api' })).toMatchObject({
			verdict: 'applied',
		});
	});

	it('has one link at a time, and none once its member has left', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const robin = await server.join();
		const [first, second] = [secretOf(await linking(robin)), secretOf(await linking(robin))];
		expect(await using(server, first)).toMatchObject({ body: { code: 'invite_unknown' } });
		const path = `/v1/members/${robin.member.id}/leave`;
		expect((await admin.ask({ method: 'POST', path, body: { to: null } })).status).toBe(204);
		expect(await using(server, second)).toMatchObject({ body: { code: 'invite_unknown' } });
	});

	it('is let in by an admin for those alone who are signed in nowhere', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const robin = await server.join();
		const member = robin.member.id;
		const kim = await server.join('translator');
		expect((await linking(kim, { member })).status).toBe(403);
		expect(await linking(admin, { member })).toMatchObject({
			status: 403,
			body: {
				message: 'Robin Example is signed in on a device already, and can add another one there.',
			},
		});
		await revoking(admin, await robin.deviceId());
		const again = await using(server, secretOf(await linking(admin, { member })));
		expect(JoinReply.parse(again.body).member.id).toBe(member);
		expect((await linking(admin, { member: 'nobody' })).status).toBe(404);
	});
});

describe('the last device of the last admin', () => {
	it('stays signed in until another admin or another device is', async () => {
		await using server = await TestServer.start();
		const ada = await server.join('admin');
		await server.join('translator');
		const own = await ada.deviceId();
		expect(await revoking(ada, own)).toMatchObject({
			status: 409,
			body: { code: 'last_admin', message: expect.stringContaining('first') },
		});
		expect((await ada.ask({ path: '/v1/devices' })).status).toBe(200);
		await server.join('admin');
		expect((await revoking(ada, own)).status).toBe(204);
	});
});
