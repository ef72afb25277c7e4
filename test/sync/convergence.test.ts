import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { deep } from '../harness/depth.ts';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

/** A seed is printed with a failure and can be put here to repeat it. */
const SEED = 20_260_105;
const STEPS = deep ? 20_000 : 300;

let server: TestServer;
let devices: Device[];

beforeAll(async () => {
	server = await startTestServer();
	devices = [];
	for (const [name, role] of [
		['Mary', 'admin'],
		['Tom', 'translator'],
		['Ann', 'member'],
	] as const) {
		const device = await newDevice();
		await device.join(await server.invite({ side: 'it', role }), name);
		devices.push(device);
	}
});
afterAll(() => server[Symbol.asyncDispose]());

/** Small and repeatable (mulberry32). */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

it('devices that change things at random, often without a network, end up seeing the same', async () => {
	const random = generator(SEED);
	const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
	const concepts: string[] = [];
	const priorities: string[] = [];
	const changes: (() => [string, object])[] = [
		() => {
			const id = randomUUID();
			concepts.push(id);
			const definition = { marketing: '', it: 'what' };
			const word = { termId: randomUUID(), text: 'word', side: 'it', type: 'full', context: '' };
			return ['concept.suggest', { id, ...word, definition }];
		},
		() => ['concept.edit', { id: pick(concepts), fields: { example: String(random()) } }],
		() => ['concept.approve', { id: pick(concepts) }],
		() => ['concept.reject', { id: pick(concepts), reason: 'No.' }],
		() => ['concept.reopen', { id: pick(concepts) }],
		() => ['known.add', { conceptId: pick(concepts) }],
		() => {
			const id = randomUUID();
			priorities.push(id);
			const serves = { marketing: '', it: '' };
			return [
				'priority.create',
				{ id, list: 'shared', title: 'P', bet: 'normal', serves, outcome: '' },
			];
		},
		() => {
			const [id, after] = [pick(priorities), pick(priorities)];
			return ['priority.move', { id, after, before: null, reason: 'So.' }];
		},
		() => {
			const ref = { system: 'redmine', host: 'h', key: String(Math.floor(random() * 5)) };
			return ['ticket.tag', { ref, priorityId: pick(priorities) ?? null }];
		},
	];
	for (let step = 0; step < STEPS; step++) {
		const device = pick(devices);
		if (random() < 0.1) device.offline = !device.offline;
		const [name, args] = pick(changes)();
		// What a rule says against it is part of the day.
		await device.team().mutate({ name, args });
		if (random() < 0.2) await device.sync();
	}
	for (const device of devices) device.offline = false;
	for (const device of [...devices, ...devices]) await device.sync();
	const [first, ...others] = await Promise.all(devices.map((device) => device.sees()));
	for (const other of others) expect(other, `seed ${SEED}`).toEqual(first);
	for (const device of devices) {
		expect(await device.team().db.count('outbox')).toBe(0);
		expect(await device.team().db.count('overlay')).toBe(0);
	}

	const fresh = await newDevice();
	await fresh.join(await server.invite({ side: 'it', role: 'member' }), 'Bob');
	for (const device of devices) await device.sync();
	expect(await fresh.sees()).toEqual(await devices[0]?.sees());
});
