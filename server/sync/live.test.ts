import { once } from 'node:events';
import { LIVE_CLOSE } from '@common-ground/shared/protocol/live.ts';
import { CHROME_EXTENSION_ORIGIN } from '@common-ground/shared/protocol/origin.ts';
import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import { openStore } from '../store/open.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { TestSocket } from '../testing/socket.ts';

describe('the live channel', () => {
	it('says where the team stands at once, and again after each push of anyone', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const kim = await server.join();
		const seq = await robin.seq();
		const socket = await TestSocket.open(server.origin);
		socket.send({ type: 'hello', token: robin.token });
		expect(await socket.next()).toEqual({ type: 'poke', epoch: robin.epoch, seq });
		const reply = await kim.push(kim.mutation('concept.suggest', suggestion()));
		expect(await socket.next()).toEqual({ type: 'poke', epoch: robin.epoch, seq: reply.seq });
	});

	it('does not poke for what was rejected, nor another team', async () => {
		await using server = await TestServer.start();
		const other = await createTeam(server.store, 'Other');
		const robin = await server.join();
		const eve = await server.join('member', 'it', other.id);
		const [ours, theirs] = [await robin.live(), await eve.live()];
		await robin.mutate('no.such', {});
		await robin.mutate('concept.suggest', suggestion());
		await ours.next();
		theirs.send({ type: 'ping' });
		expect(await theirs.next()).toEqual({ type: 'pong' });
		expect(ours.waiting).toBe(0);
	});

	it('tells a newcomer to the others', async () => {
		await using server = await TestServer.start();
		const socket = await (await server.join()).live();
		await server.join();
		expect(await socket.next()).toMatchObject({ type: 'poke' });
	});

	it('answers pings', async () => {
		await using server = await TestServer.start();
		const socket = await (await server.join()).live();
		socket.send({ type: 'ping' });
		expect(await socket.next()).toEqual({ type: 'pong' });
	});

	it('ends for a wrong token, a revoked one, and what it does not understand', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const sending = async (...messages: unknown[]) => {
			const socket = await TestSocket.open(server.origin);
			for (const message of messages) socket.send(message);
			return socket.closed;
		};
		const hello = { type: 'hello', token: robin.token };
		expect(await sending({ type: 'hello', token: 'wrong' })).toBe(LIVE_CLOSE.badToken);
		expect(await sending({ type: 'ping' })).toBe(LIVE_CLOSE.badMessage);
		expect(await sending('{')).toBe(LIVE_CLOSE.badMessage);
		expect(await sending(hello, hello)).toBe(LIVE_CLOSE.badMessage);
		expect(await sending('x'.repeat(5_000))).toBe(1009);
		await robin.ask({ method: 'DELETE', path: `/v1/devices/${await robin.deviceId()}` });
		expect(await sending(hello)).toBe(LIVE_CLOSE.badToken);
	});

	it('ends for whoever does not say hello in time', async () => {
		await using server = await TestServer.start({ live: { helloMs: 50 } });
		const silent = await TestSocket.open(server.origin);
		expect(await silent.closed).toBe(LIVE_CLOSE.badMessage);
	});

	it('ends at once when its device is revoked, and only then', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const admin = await server.join('admin');
		const [theirs, own] = [await robin.live(), await admin.live()];
		const device = await robin.deviceId();
		await admin.ask({ method: 'DELETE', path: `/v1/devices/${device}` });
		expect(await theirs.closed).toBe(LIVE_CLOSE.badToken);
		own.send({ type: 'ping' });
		expect(await own.next()).toEqual({ type: 'pong' });
	});

	it('ends soon when another process revokes the device', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const socket = await robin.live();
		const device = await robin.deviceId();
		const commandLine = await openStore({ dataFolder: server.folder });
		await commandLine.write((tx) => tx.revokeDevice(device, new Date().toISOString()));
		await commandLine.close();
		expect(await socket.closed).toBe(LIVE_CLOSE.badToken);
	});

	it('tells of what another process wrote', async () => {
		await using server = await TestServer.start();
		const socket = await (await server.join()).live();
		const other = await openStore({ dataFolder: server.folder });
		const seq = await other.write((tx) => tx.nextSeq(server.team.id));
		await other.close();
		expect(await socket.next()).toMatchObject({ type: 'poke', seq });
	});

	it('is kept while it is silent, as long as the other end is there', async () => {
		await using server = await TestServer.start({ live: { heartbeatMs: 200 } });
		const socket = await (await server.join()).live();
		for (let beat = 0; beat < 3; beat++) await once(socket.socket, 'ping');
		socket.send({ type: 'ping' });
		expect(await socket.next()).toEqual({ type: 'pong' });
	});

	it('ends when the other end is gone without a word', async () => {
		await using server = await TestServer.start({ live: { heartbeatMs: 200 } });
		const gone = await TestSocket.open(server.origin, {}, { autoPong: false });
		expect(await gone.closed).toBe(1006);
	});

	it('opens for the extension and for programs, not for web pages', async () => {
		await using server = await TestServer.start();
		const opened = (headers: Record<string, string>) =>
			TestSocket.open(server.origin, headers).then(
				({ socket }) => socket.readyState,
				(error: Error) => error.message,
			);
		expect(await opened({})).toBe(1);
		expect(await opened({ Origin: CHROME_EXTENSION_ORIGIN })).toBe(1);
		expect(await opened({ Origin: 'moz-extension://8f5a2d1c-0000-4000-8000-000000000000' })).toBe(
			1,
		);
		expect(await opened({ Origin: 'https://evil.example' })).toContain('403');
		expect(await opened({ Origin: server.origin })).toContain('403');
	});

	it('is at one address only', async () => {
		await using server = await TestServer.start();
		const elsewhere = TestSocket.open(`${server.origin}/x`);
		await expect(elsewhere).rejects.toThrow('404');
	});
});
