import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { verify } from '../ops/verify.ts';
import type { TestClient } from '../testing/client.ts';
import { TestServer } from '../testing/server.ts';
import { expectInOrder } from './in-order.fixture.ts';

let server: TestServer;
let robin: TestClient;
beforeAll(async () => {
	server = await TestServer.start();
	robin = await server.join();
});
afterAll(() => server[Symbol.asyncDispose]());

/** What comes back to bytes that no client of HTTP would send; the server ends the connection, or we do. */
async function answerTo(lines: readonly string[], body = ''): Promise<string> {
	const { hostname, port } = new URL(server.origin);
	const socket = connect(Number(port), hostname).setEncoding('utf8');
	let heard = '';
	socket.on('data', (text: string) => {
		heard += text;
		socket.end();
	});
	// It may end the connection while we still send.
	socket.on('error', () => {});
	socket.write(`${[...lines, `Authorization: Bearer ${robin.token}`].join('\r\n')}\r\n\r\n${body}`);
	await new Promise((resolve) => socket.once('close', resolve));
	return heard.split('\r\n')[0] ?? '';
}

const HOST = 'Host: localhost';
const LIVE = ['GET /v1/live HTTP/1.1', HOST, 'Connection: Upgrade'];
const PUSH = ['POST /v1/push HTTP/1.1', HOST];

it.each([
	['a host that is none', ['GET /v1/devices HTTP/1.1', 'Host: ]]]:99999'], 400],
	['no host', ['GET /v1/devices HTTP/1.1'], 400],
	['an address that is none', ['GET http://[::1/v1/devices HTTP/1.1', HOST], 400],
	['an address in broken code', ['GET /v1/snapshot/%ff HTTP/1.1', HOST], 400],
	['two lengths', [...PUSH, 'Content-Length: 4', 'Transfer-Encoding: chunked'], 400],
	['a length below zero', [...PUSH, 'Content-Length: -1'], 400],
	['a head of 100 KB', ['GET /v1/devices HTTP/1.1', HOST, `X: ${'y'.repeat(100_000)}`], 431],
	['an expectation that nobody meets', [...PUSH, 'Expect: 200-ok', 'Content-Length: 2'], 417],
	['a change of protocol to one that is not here', [...LIVE, 'Upgrade: h2c'], 400],
	[
		'a live channel of version 99',
		[...LIVE, 'Upgrade: websocket', 'Sec-WebSocket-Version: 99'],
		400,
	],
])('%s is refused, and harms nothing', async (_, lines, status) => {
	expect(await answerTo(lines, '{}')).toContain(` ${status} `);
	expect((await verify(server.store)).faults).toEqual([]);
});

it('after all of these an honest change is taken as ever, and the log tells of no error', async () => {
	await expectInOrder(server, robin);
	expect(server.log.filter((line) => line.includes('"level":50'))).toEqual([]);
});
