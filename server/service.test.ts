import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { describe, expect, it } from 'vitest';
import { createTeam, startServer } from './service.ts';
import { suggestion } from './testing/examples.ts';
import { TestServer } from './testing/server.ts';

describe('starting', () => {
	const starting = (folder: string, port: number) =>
		startServer({ dataFolder: folder, host: '127.0.0.1', port });

	it('says that the port is taken', async () => {
		await using server = await TestServer.start();
		const port = Number(new URL(server.origin).port);
		await expect(starting(join(server.folder, 'other'), port)).rejects.toMatchObject({
			name: 'StartError',
			code: 'port_taken',
			message: expect.stringContaining('choose another port'),
		});
	});

	it('says that the folder cannot be written to', async () => {
		await using server = await TestServer.start();
		const file = join(server.folder, 'a-file');
		writeFileSync(file, '');
		await expect(starting(join(file, 'data'), 0)).rejects.toMatchObject({
			name: 'StartError',
			code: 'folder_not_writable',
		});
	});

	it('says that an address is not of this machine', async () => {
		await using server = await TestServer.start();
		const elsewhere = startServer({
			dataFolder: join(server.folder, 'other'),
			host: '192.0.2.1',
			port: 0,
		});
		await expect(elsewhere).rejects.toMatchObject({ code: 'address_unknown' });
	});
});

describe('a new team', () => {
	it('has the starter pack, and a name that people can read', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { records } = await robin.whole();
		expect(records.filter(({ collection }) => collection === 'concept').length).toBeGreaterThan(20);
		expect(records.find(({ collection }) => collection === 'team')?.data).toMatchObject({
			name: 'Acme',
		});
	});

	it('needs a name, and is not made without', async () => {
		await using server = await TestServer.start();
		await expect(createTeam(server.store, '  ')).rejects.toThrow('name is missing');
		expect(await server.store.teams()).toHaveLength(1);
	});
});

describe('a restart', () => {
	it('keeps everything: records, people, numbers, history', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const mutation = robin.mutation('concept.suggest', suggestion());
		await robin.push(mutation);
		const before = await robin.whole();
		await server.restart();
		expect(await robin.whole()).toEqual(before);
		expect((await robin.push(mutation)).verdicts).toMatchObject([{ verdict: 'repeated' }]);
		expect(await robin.mutate('concept.suggest', suggestion())).toMatchObject({
			id: 2,
			verdict: 'applied',
		});
	});
});

describe('closing', () => {
	it('says goodbye to live connections', async () => {
		await using server = await TestServer.start();
		const socket = await (await server.join()).live();
		await server.close();
		expect(await socket.closed).toBe(LIVE_CLOSE.goingAway);
	});

	it('answers the pushes that are under way, keeps them, and takes no more', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { clientId, epoch, token } = robin;
		const mutations = [robin.mutation('concept.suggest', suggestion())];
		const body = JSON.stringify({ clientId, epoch, schemaVersion: SCHEMA_VERSION, mutations });
		const { hostname, port } = new URL(server.origin);

		const socket = connect(Number(port), hostname);
		socket
			.setEncoding('utf8')
			.write(
				[
					'POST /v1/push HTTP/1.1',
					`Host: ${hostname}`,
					`Authorization: Bearer ${token}`,
					`Content-Length: ${Buffer.byteLength(body)}`,
					'Expect: 100-continue',
					'\r\n',
				].join('\r\n'),
			);
		// The server has the request and waits for its body.
		expect(String((await once(socket, 'data'))[0])).toContain('100 Continue');
		const closed = server.close();
		await expect(fetch(server.origin)).rejects.toThrow();
		const heard: string[] = [];
		socket.on('data', (chunk) => heard.push(String(chunk)));
		socket.write(body);
		await Promise.all([closed, once(socket, 'end')]);
		expect(heard.join('')).toContain('"verdict":"applied"');
		expect(heard.join('').toLowerCase()).toContain('connection: close');
		await server.restart();
		expect((await robin.whole()).lastMutationId).toBe(1);
	});

	it('does not wait for connections that are only kept open', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await Promise.all([robin.whole(), robin.changes(0), robin.changes(0)]);
		const start = performance.now();
		await server.close();
		expect(performance.now() - start).toBeLessThan(2_000);
	});
});
