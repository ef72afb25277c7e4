import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { BODY_LIMIT } from '@common-ground/shared/protocol/version.ts';
import { describe, expect, it } from 'vitest';
import { patientServer } from '../ops/patience.ts';
import type { TestClient } from '../testing/client.ts';
import { TestServer } from '../testing/server.ts';
import { expectInOrder } from './in-order.fixture.ts';

const HURRIED = { headMs: 500, requestMs: 1_000, lookMs: 20 };

function connectTo(server: TestServer, ...head: string[]): Socket {
	const { hostname, port } = new URL(server.origin);
	const socket = connect(Number(port), hostname);
	if (head.length > 0) socket.write([...head, '', ''].join('\r\n'));
	return socket;
}

/** All that comes until the server hangs up. */
async function heardUntilEnd(socket: Socket): Promise<string> {
	let heard = '';
	socket.setEncoding('utf8').on('data', (text) => {
		heard += text;
	});
	await once(socket, 'close');
	return heard;
}

const headOf = (method: string, path: string, { token }: TestClient): string[] => [
	`${method} ${path} HTTP/1.1`,
	'Host: localhost',
	`Authorization: Bearer ${token}`,
];

describe('the server hangs up on', { timeout: 30_000 }, () => {
	it.each([
		['one who never sends anything', []],
		['one whose head never ends', ['GET /v1/changes HTTP/1.1\r\nHost: localhost\r\nX-Slow: ']],
	])('%s', async (_, head) => {
		await using server = await TestServer.start({ patience: HURRIED });
		const robin = await server.join();
		const socket = connectTo(server);
		for (const part of head) socket.write(part);
		expect(await heardUntilEnd(socket)).toMatch(/^HTTP\/1\.1 408 |^$/);
		await expectInOrder(server, robin);
	});

	it('one whose body never ends, and takes nothing of it', async () => {
		await using server = await TestServer.start({ patience: HURRIED });
		const robin = await server.join();
		const before = await robin.seq();
		const socket = connectTo(server, ...headOf('POST', '/v1/push', robin), 'Content-Length: 999');
		socket.write('{"clientId": "');
		expect(await heardUntilEnd(socket)).toMatch(/^HTTP\/1\.1 4\d\d /);
		expect(await robin.seq()).toBe(before);
		await expectInOrder(server, robin);
	});

	it('one who takes nothing of a long answer', async () => {
		const begun = Promise.withResolvers<ServerResponse>();
		const server = patientServer((_, response) => begun.resolve(response), { stalledMs: 100 });
		await once(server.listen(0, '127.0.0.1'), 'listening');
		const reader = connect((server.address() as AddressInfo).port, '127.0.0.1');
		reader.pause().write('GET / HTTP/1.1\r\nHost: localhost\r\n\r\n');
		const response = await begun.promise;
		// More than the network itself takes before anything waits.
		response.end('x'.repeat(50_000_000));
		await once(response, 'close');
		expect(response.writableFinished).toBe(false);
		reader.destroy();
		server.close();
	});

	it('a live listener that is there and answers nothing', async () => {
		await using server = await TestServer.start({ live: { heartbeatMs: 30 } });
		const robin = await server.join();
		const live = await robin.live();
		live.socket.pause();
		await expect
			.poll(() => server.log.join())
			.toContain('"route":"/v1/live","status":101,"close":1006');
		live.socket.terminate();
		await expectInOrder(server, robin);
	});
});

it('a client that hangs up halfway through a body that is too long is not taken for a database that is away', async () => {
	await using server = await TestServer.start();
	const robin = await server.join();
	const length = `Content-Length: ${10 * BODY_LIMIT}`;
	const socket = connectTo(server, ...headOf('POST', '/v1/push', robin), length);
	// Sent before the end of it, so that the server is reading when the connection goes.
	socket.write('x'.repeat(1_000), () => setImmediate(() => socket.destroy()));
	const answered = () => server.log.filter((line) => line.includes('"/v1/push"'));
	await expect.poll(() => answered().length).toBe(1);
	expect(server.log.filter((line) => line.includes('"level":50'))).toEqual([]);
	await expectInOrder(server, robin);
});
