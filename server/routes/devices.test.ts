import { DevicesReply } from '@common-ground/shared/protocol/devices.ts';
import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import type { TestClient } from '../testing/client.ts';
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
