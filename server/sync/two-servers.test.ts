import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createLog } from '../ops/log.ts';
import { startServer } from '../service.ts';
import { TestClient } from '../testing/client.ts';
import { suggestion } from '../testing/examples.ts';
import { ask } from '../testing/http.ts';
import { startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { TestServer } from '../testing/server.ts';
import { TestSocket } from '../testing/socket.ts';
import { TestStream } from '../testing/stream.ts';

let postgres: TestPostgres;
beforeAll(async () => {
	postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

/** Two servers on one database. A client that joined the one can go on at the other. */
async function twoServers() {
	const env = { COMMON_GROUND_DATABASE: await postgres.database() };
	const one = await TestServer.start({ env });
	const two = await startServer({
		dataFolder: one.folder,
		host: '127.0.0.1',
		port: 0,
		log: createLog({ write: () => {} }),
		env,
	});
	const { origin } = two;
	return {
		one,
		/** The same device, at the other server. */
		movedOver: (client: TestClient, reply = client) =>
			Object.assign(
				new TestClient(
					{ origin, ask: (question) => ask(origin, question) },
					{ ...reply, teamId: one.team.id, teamName: one.team.name },
				),
				{ clientId: client.clientId },
			),
		async [Symbol.asyncDispose]() {
			await two.close();
			await one[Symbol.asyncDispose]();
		},
	};
}

it('members at different servers see each other’s changes', async () => {
	await using servers = await twoServers();
	const robin = await servers.one.join();
	const kim = servers.movedOver(await servers.one.join());
	const seq = await kim.seq();
	const socket = await kim.live();
	const reply = await robin.push(robin.mutation('concept.suggest', suggestion()));
	expect(await socket.next()).toEqual({ type: 'poke', epoch: kim.epoch, seq: reply.seq });
	const changed = await kim.changes(seq);
	expect(changed.cursor.seq).toBe(reply.seq);
	expect(changed.changes.length).toBeGreaterThan(0);
	socket.socket.close();
});

it('a device that is revoked at one server loses its connection to the other', async () => {
	await using servers = await twoServers();
	const admin = await servers.one.join('admin');
	const kim = servers.movedOver(await servers.one.join());
	const socket = await kim.live();
	await admin.ask({ method: 'DELETE', path: `/v1/devices/${await kim.deviceId()}` });
	expect(await socket.closed).toBe(LIVE_CLOSE.badToken);
});

it('a member who is removed at one server loses every connection to the other', async () => {
	await using servers = await twoServers();
	const admin = await servers.one.join('admin');
	const kim = servers.movedOver(await servers.one.join());
	const socket = await kim.live();
	const stream = await TestStream.open(kim.origin, { Authorization: `Bearer ${kim.token}` });
	await stream.next();
	const path = `/v1/members/${kim.member.id}/leave`;
	await admin.ask({ method: 'POST', path, body: { to: null } });
	expect(await socket.closed).toBe(LIVE_CLOSE.badToken);
	await stream.ended;
	expect((await kim.ask({ path: '/v1/devices' })).status).toBe(401);
});

it('a device that is revoked while it connects is not let in', async () => {
	await using servers = await twoServers();
	const { store } = servers.one;
	const robin = await servers.one.join();
	const id = await robin.deviceId();
	const read = store.deviceByToken.bind(store);
	// The access is taken back, by a process that tells nobody, just after it was looked at.
	const looked = vi.spyOn(store, 'deviceByToken').mockImplementation(async (hash) => {
		const device = await read(hash);
		await store.write((tx) => tx.revokeDevice(id, new Date().toISOString()));
		return device;
	});
	const socket = await TestSocket.open(robin.origin);
	socket.send({ type: 'hello', token: robin.token });
	expect(await socket.closed).toBe(LIVE_CLOSE.badToken);
	looked.mockRestore();
});

it('a client goes on at the other server where it was, and what was sent twice counts once', async () => {
	await using servers = await twoServers();
	const robin = await servers.one.join();
	const mutation = robin.mutation('concept.suggest', suggestion());
	const first = await robin.push(mutation);
	const moved = servers.movedOver(robin);
	const again = await moved.push(mutation);
	expect(again).toMatchObject({ seq: first.seq, verdicts: [{ verdict: 'repeated' }] });
});
