import { randomUUID } from 'node:crypto';
import { ENGINES, startEngine, type TestEngine } from '@common-ground/server/testing/engines.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { deep } from '../harness/depth.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

// What a dead worker still says about its databases.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

const word = (text: string) => ({
	...{ id: randomUUID(), termId: randomUUID(), text, side: 'it', type: 'full', context: '' },
	definition: { marketing: '', it: text },
});

/**
 * A worker of Manifest V3 may be ended between any two steps. Here it is: at each request that is asked
 * or answered and at each transaction in turn, and the next worker goes on from the databases.
 */
describe.each(ENGINES)('a worker that is killed at any step, on %s,', (name) => {
	let engine: TestEngine;
	let server: TestServer;
	beforeAll(async () => {
		engine = await startEngine(name);
		server = await startTestServer({ env: await engine.env() });
	}, 60_000);
	afterAll(async () => {
		await server[Symbol.asyncDispose]();
		await engine.stop();
	});

	it('loses no change and makes none twice, whatever it was doing', async () => {
		const [mary, tom] = [await newDevice(), await newDevice()];
		await mary.join(await server.invite({ side: 'it', role: 'admin' }), 'Mary');
		await tom.join(await server.invite({ side: 'it', role: 'translator' }), 'Tom');
		const made: string[] = [];
		let steps = 0;
		for (let wasKilled = true; wasKilled; ) {
			steps++;
			// Mary writes meanwhile, so that there is something to push and to pull.
			await mary.change('concept.suggest', word('hers'));
			await mary.sync();
			const own = word('his');
			wasKilled = await tom.killAt(steps, async () => {
				await tom.change('concept.suggest', own);
				made.push(own.id);
				await tom.change('concept.edit', { id: own.id, fields: { example: 'So.' } });
				await tom.sync();
			});
			await tom.restart();
			await tom.sync();
			const { db } = tom.team();
			for (const store of ['outbox', 'rejected', 'overlay'] as const)
				expect(await db.count(store)).toBe(0);
		}
		// Two changes, a push and a pull are at least so many steps.
		expect(steps).toBeGreaterThan(10);
		await mary.sync();
		const seen = await mary.sees();
		expect(await tom.sees()).toEqual(seen);
		for (const id of made) expect(seen).toHaveProperty([`concept/${id}`]);
	}, 120_000);
});

describe('a worker that is killed while it joins', () => {
	let server: TestServer;
	let mary: Device;
	beforeAll(async () => {
		server = await startTestServer();
		mary = await newDevice();
		await mary.join(await server.invite({ side: 'it', role: 'admin' }), 'Mary');
	}, 60_000);
	afterAll(() => server[Symbol.asyncDispose]());

	it('joins in the end, and carries its work along once', async () => {
		const invite = () => server.invite({ side: 'it', role: 'member' });
		for (let n = 1, wasKilled = true; wasKilled; n += deep ? 1 : 5) {
			const ann = await newDevice();
			const own = word('own');
			await ann.change('concept.suggest', own);
			const link = await invite();
			wasKilled = await ann.killAt(n, () => ann.join(link, 'Ann'));
			await ann.restart();
			if (!ann.team().remote) await ann.finishJoin();
			// Whoever was killed before the answer came has an invite that is used up, and asks for another.
			if (!ann.team().remote) await ann.join(await invite(), 'Ann');
			await ann.sync();
			expect(await ann.team().db.getAll('rejected')).toEqual([]);
			await mary.sync();
			expect(await mary.sees()).toHaveProperty([`concept/${own.id}`]);
		}
	}, 240_000);
});
