import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTestServer, type TestServer } from '../harness/server.ts';
import { type Device, newDevice } from './client.ts';

const suggestion = (text: string) => ({
	id: randomUUID(),
	termId: randomUUID(),
	text,
	side: 'it',
	type: 'full',
	definition: { marketing: '', it: 'What IT says' },
	context: '',
});

const REF = { system: 'redmine', host: 'tracker.example', key: '7' };

let server: TestServer;
let mary: Device;
let tom: Device;

beforeAll(async () => {
	server = await startTestServer();
	mary = await newDevice();
	await mary.join(await server.invite({ side: 'marketing', role: 'admin' }), 'Mary');
	tom = await newDevice();
	await tom.join(await server.invite({ side: 'it', role: 'member' }), 'Tom');
	await mary.sync();
});
afterAll(() => server[Symbol.asyncDispose]());

const agree = async () => {
	for (const device of [mary, tom, mary]) await device.sync();
	expect(await mary.sees()).toEqual(await tom.sees());
};

describe('two members of a team', () => {
	it('see the same from the start, starter pack and each other', async () => {
		await agree();
		const members = Object.keys(await tom.sees()).filter((key) => key.startsWith('member/'));
		expect(members).toHaveLength(2);
	});

	it('keep both synonyms that they add at once, and both sides of a definition', async () => {
		const word = suggestion('handover');
		await tom.change('concept.suggest', word);
		await agree();
		mary.offline = true;
		tom.offline = true;
		await mary.change('concept.edit', { id: word.id, fields: { definition: { marketing: 'M' } } });
		await tom.change('concept.edit', { id: word.id, fields: { definition: { it: 'T' } } });
		mary.offline = false;
		tom.offline = false;
		await agree();
		expect((await tom.sees())[`concept/${word.id}`]).toMatchObject({
			definition: { marketing: 'M', it: 'T' },
		});
	});

	it('end with one order of priorities however they rank at once', async () => {
		const ids = ['one', 'two', 'three'].map((title) => ({ id: randomUUID(), title }));
		const rest = { list: 'shared', bet: 'normal', serves: { marketing: '', it: '' }, outcome: '' };
		for (const { id, title } of ids) await mary.change('priority.create', { id, title, ...rest });
		await agree();
		const [one, two, three] = ids.map(({ id }) => id);
		const reason = 'The fair comes first.';
		await mary.change('priority.move', { id: three, after: null, before: one, reason });
		await mary.change('priority.move', { id: two, after: three, before: null, reason });
		await tom.change('ticket.tag', { ref: REF, priorityId: one });
		await agree();
	});

	it('learn why the server refused what their own device had allowed', async () => {
		const word = suggestion('escalation');
		await tom.change('concept.suggest', word);
		await agree();
		tom.offline = true;
		await tom.change('concept.edit', { id: word.id, fields: { example: 'Too late.' } });
		await mary.change('concept.approve', { id: word.id });
		await mary.sync();
		tom.offline = false;
		await agree();
		const [refused] = await tom.team().db.getAll('rejected');
		expect(refused).toMatchObject({ name: 'concept.edit', code: 'forbidden' });
		expect(refused?.message).toContain('translator');
		expect(await tom.team().db.count('outbox')).toBe(0);
	});

	it('are told of each other’s changes while somebody looks, without asking', async () => {
		mary.team().remote?.live.want(true);
		await vi.waitFor(() => expect(mary.team().remote?.live.up).toBe(true));
		await tom.change('ticket.tag', { ref: { ...REF, key: 'poked' }, priorityId: null });
		await vi.waitFor(async () =>
			expect(await mary.sees()).toHaveProperty(['ticket/redmine:tracker.example:poked']),
		);
		mary.team().remote?.live.want(false);
	});

	it('are told so too where the network lets no WebSocket through', async () => {
		const lonely = await newDevice({ webSocket: () => new WebSocket('ws://127.0.0.1:9') });
		await lonely.join(await server.invite({ side: 'it', role: 'member' }), 'Ann');
		lonely.team().remote?.live.want(true);
		await vi.waitFor(() => expect(lonely.team().remote?.live.up).toBe(true), { timeout: 5_000 });
		await tom.change('ticket.tag', { ref: { ...REF, key: 'streamed' }, priorityId: null });
		await vi.waitFor(async () =>
			expect(await lonely.sees()).toHaveProperty(['ticket/redmine:tracker.example:streamed']),
		);
		lonely.team().close();
	});
});

describe('without the server', () => {
	it('everything reads, changes queue, and they arrive in order after it is back', async () => {
		await agree();
		await server.stop();
		const word = suggestion('offline word');
		await tom.change('concept.suggest', word);
		for (const example of ['first', 'second', 'third'])
			await tom.change('concept.edit', { id: word.id, fields: { example } });
		await tom.sync();
		expect((await tom.sees())[`concept/${word.id}`]).toMatchObject({ example: 'third' });
		expect(await tom.team().db.count('outbox')).toBe(4);
		await server.start();
		await agree();
		expect((await mary.sees())[`concept/${word.id}`]).toMatchObject({ example: 'third' });
		expect(await tom.team().db.count('outbox')).toBe(0);
	});

	it('a reply that is lost on the way costs nothing and does nothing twice', async () => {
		const word = suggestion('lost reply');
		const passed = globalThis.fetch;
		vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
			const reply = await passed(url, init);
			if (url.endsWith('/v1/push')) throw new TypeError('cut off');
			return reply;
		});
		await tom.change('concept.suggest', word);
		await tom.sync();
		vi.unstubAllGlobals();
		expect(await tom.team().db.count('outbox')).toBe(1);
		await agree();
		expect(await tom.team().db.count('rejected')).toBe(1);
		expect(await mary.sees()).toHaveProperty([`concept/${word.id}`]);
	});
});
