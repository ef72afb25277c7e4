import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';
import { TestSocket } from '../testing/socket.ts';
import { LiveHub } from './hub.ts';

/** Both ends of a real connection. */
async function pair() {
	const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	const accepted = once(server, 'connection');
	const client = await TestSocket.open(`http://127.0.0.1:${port}`);
	const [socket] = (await accepted) as [WebSocket];
	return { client, socket, [Symbol.asyncDispose]: async () => void server.close() };
}

describe('the hub', () => {
	it('makes one poke of those of one tick, the latest', async () => {
		await using both = await pair();
		const hub = new LiveHub();
		hub.add({ socket: both.socket, teamId: 't1', deviceId: 'd1' });
		for (const seq of [1, 2, 3]) hub.poke('t1', 'e1', seq);
		expect(await both.client.next()).toEqual({ type: 'poke', epoch: 'e1', seq: 3 });
		hub.poke('t1', 'e1', 4);
		expect(await both.client.next()).toMatchObject({ seq: 4 });
		expect(both.client.waiting).toBe(0);
		both.client.socket.close();
	});

	it('forgets a connection that was removed', async () => {
		await using both = await pair();
		const hub = new LiveHub();
		const gone = { socket: both.socket, teamId: 't1', deviceId: 'd1' };
		hub.add(gone);
		hub.remove(gone);
		hub.poke('t1', 'e1', 1);
		hub.add({ ...gone, teamId: 't2' });
		hub.poke('t2', 'e2', 2);
		expect(await both.client.next()).toMatchObject({ epoch: 'e2' });
		both.client.socket.close();
	});
});
