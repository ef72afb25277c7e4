import { expect, it } from 'vitest';
import { TestServer } from '../testing/server.ts';
import { firstAdminLink } from './team.ts';

it('each start before an admin joined makes the link of the one before void, and no other invite', async () => {
	await using server = await TestServer.start();
	const marketing = await server.invite('admin', 'marketing');
	const running = { origin: server.origin, store: server.store, close: async () => {} };
	const secretOf = async () => (await firstAdminLink(running, server.team))?.split('#')[1] ?? '';
	const [first, second] = [await secretOf(), await secretOf()];
	const look = async (invite: string) =>
		(await server.ask({ method: 'POST', path: '/v1/invites/look', body: { invite } })).status;
	expect([await look(first), await look(second), await look(marketing)]).toEqual([404, 200, 200]);
	await server.join('admin');
	expect(await firstAdminLink(running, server.team)).toBeUndefined();
});
