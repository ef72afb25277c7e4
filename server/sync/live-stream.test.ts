import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { describe, expect, it } from 'vitest';
import type { DeviceRow } from '../store/people.ts';
import type { TestClient } from '../testing/client.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { TestSocket } from '../testing/socket.ts';
import { TestStream } from '../testing/stream.ts';
import { LiveStreams } from './live-stream.ts';

const stream = (server: TestServer, { token }: TestClient, headers: Record<string, string> = {}) =>
	TestStream.open(server.origin, { Authorization: `Bearer ${token}`, ...headers });

describe('the live channel as a stream', () => {
	it('says where the team stands at once, and again after each push of anyone', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const kim = await server.join();
		const seq = await robin.seq();
		const live = await stream(server, robin);
		expect(live.response.headers.get('content-type')).toBe('text/event-stream');
		expect(await live.next()).toEqual({ type: 'poke', epoch: robin.epoch, seq });
		const reply = await kim.push(kim.mutation('concept.suggest', suggestion()));
		expect(await live.next()).toEqual({ type: 'poke', epoch: robin.epoch, seq: reply.seq });
	});

	it('goes on where it was: it tells at once only what is news', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const first = await stream(server, robin);
		await first.next();
		const again = await stream(server, robin, { 'Last-Event-ID': first.lastId });
		const { seq } = await robin.push(robin.mutation('concept.suggest', suggestion()));
		expect(await again.next()).toMatchObject({ seq });
		const later = await stream(server, robin, { 'Last-Event-ID': first.lastId });
		expect(await later.next()).toMatchObject({ seq });
	});

	it('is kept up by a heartbeat while nothing happens', async () => {
		await using server = await TestServer.start({ live: { heartbeatMs: 100 } });
		const live = await stream(server, await server.join());
		await live.next();
		for (let beat = 0; beat < 3; beat++) expect(await live.nextLine()).toBe(':');
	});

	it('opens with a token only, and ends at once when it is taken back', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const admin = await server.join('admin');
		const nobody = await server.ask({ path: '/v1/live' });
		expect(nobody).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
		const live = await stream(server, robin);
		const device = await robin.deviceId();
		await admin.ask({ method: 'DELETE', path: `/v1/devices/${device}` });
		await live.ended;
		expect(await robin.ask({ path: '/v1/live' })).toMatchObject({ status: 401 });
	});

	it('shares its limits with the other transport', async () => {
		await using server = await TestServer.start({ live: { perMember: 2 } });
		const robin = await server.join();
		const live = await stream(server, robin);
		await live.next();
		await robin.live();
		const refused = await robin.ask({ path: '/v1/live' });
		expect(refused).toMatchObject({ status: 429, body: { code: 'too_many' } });
		expect(refused.headers.get('retry-after')).toBe('60');
		const socket = await TestSocket.open(server.origin);
		socket.send({ type: 'hello', token: robin.token });
		expect(await socket.closed).toBe(LIVE_CLOSE.tooMany);
	});

	it('ends when the server does, without holding it up', async () => {
		await using server = await TestServer.start();
		const live = await stream(server, await server.join());
		await live.next();
		await server.close();
		await live.ended;
	});

	it('drops a reader that takes nothing', async () => {
		const streams = new LiveStreams();
		const accepted = Promise.withResolvers<ServerResponse>();
		const server = createServer((_, response) => accepted.resolve(response));
		await once(server.listen(0, '127.0.0.1'), 'listening');
		const reader = connect((server.address() as AddressInfo).port, '127.0.0.1');
		reader.pause().write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
		const response = await accepted.promise;
		const { tell } = streams.open(response, [], {
			...{ teamId: 't1', token: '' },
			actor: { memberId: 'm1', name: '', side: 'it', role: 'member' },
			device: { id: 'd1' } as DeviceRow,
		});
		const event = `data: ${'x'.repeat(1_000_000)}\n\n`;
		// The network itself takes some megabytes before anything waits.
		for (let times = 0; times < 50 && !response.destroyed; times++) {
			tell({ message: '', event });
			await new Promise((resolve) => setImmediate(resolve));
		}
		expect(response.destroyed).toBe(true);
		reader.destroy();
		server.close();
	});
});
