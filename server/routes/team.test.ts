import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine } from '../testing/engines.ts';
import { TestServer } from '../testing/server.ts';

const deleting = (client: TestClient, name: unknown) =>
	client.ask({ method: 'POST', path: '/v1/team/delete', body: { name } });

describe.each(ENGINES)('a team kept by %s', (name) => {
	it('is deleted by an admin who types its name; its browsers are told at once, and no other team notices', async () => {
		const engine = await startEngine(name);
		await using server = await TestServer.start({ env: await engine.env() });
		const admin = await server.join('admin');
		const robin = await server.join();
		const other = await createTeam(server.store, 'Other');
		const stranger = await server.join('admin', 'it', other.id);
		const [live, others] = [await robin.live(), await stranger.live()];
		expect((await deleting(admin, ' Acme ')).status).toBe(204);
		expect(await live.closed).toBe(4401);
		for (const client of [robin, admin])
			expect(await client.ask({ path: '/v1/devices' })).toMatchObject({
				status: 401,
				body: { code: 'team_deleted', message: expect.stringContaining('can still be read') },
			});
		expect(await server.store.teams()).toMatchObject([{ id: other.id }]);
		expect((await stranger.ask({ path: '/v1/devices' })).status).toBe(200);
		expect(others.waiting).toBe(0);
		others.socket.close();
		await server.close();
		await engine.stop();
	}, 30_000);
});

describe('deleting a team', () => {
	it.each(['acme', 'Acme!', '', 'Other', null])('is refused where %j is typed', async (typed) => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		expect((await deleting(admin, typed)).status).toBe(400);
		expect(await server.store.team(server.team.id)).toBeDefined();
	});

	it('is for admins alone', async () => {
		await using server = await TestServer.start();
		const tara = await server.join('translator');
		expect(await deleting(tara, 'Acme')).toMatchObject({
			...{ status: 403, body: { message: expect.stringContaining('Only an admin') } },
		});
		expect((await tara.ask({ path: '/v1/devices' })).status).toBe(200);
	});

	it('is not undone by a push that was under way', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const robin = await server.join();
		const [deleted, pushed] = await Promise.all([
			deleting(admin, 'Acme'),
			robin.offer([robin.mutation('known.add', { conceptId: 'sp-api' })]),
		]);
		expect(deleted.status).toBe(204);
		expect([200, 401, 409]).toContain(pushed.status);
		expect(await server.store.teams()).toEqual([]);
		expect((await robin.offer([robin.mutation('known.add', { conceptId: 'sp-sla' })])).status).toBe(
			401,
		);
	});
});
