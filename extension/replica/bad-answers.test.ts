import { describe, expect, it } from 'vitest';
import { mutate } from './mutate.ts';
import type { Replica } from './schema.ts';
import { contactOf } from './standing.ts';
import { createSync } from './sync.ts';
import { concept, contents, EPOCH, edit, joined, problem, put, scripted } from './testing.ts';

type Answer = () => Response | Promise<Response>;

const page = (more: object = {}) => ({
	changes: [],
	cursor: { epoch: EPOCH, seq: 1 },
	more: false,
	lastMutationId: 0,
	...more,
});
const json =
	(value: unknown): Answer =>
	() =>
		Response.json(value);
const text =
	(body: string): Answer =>
	() =>
		new Response(body);
const breaksOff: Answer = () =>
	new Response(
		new ReadableStream({
			start(controller) {
				controller.enqueue(new TextEncoder().encode('{"verd'));
				controller.error(new TypeError('network error'));
			},
		}),
	);

/** To a push as well as to a pull. */
const BAD: [what: string, answer: Answer][] = [
	['the page of a captive network', text('<!doctype html><title>Welcome</title>')],
	['nothing at all', text('')],
	['JSON that breaks off', text('{"verdicts": [{"uuid": ')],
	['a line that breaks off', breaksOff],
	['JSON of another shape', json([])],
	['null', json(null)],
	['brackets without end', text('['.repeat(200_000))],
	['an answer of another server', json({ ok: true, data: [] })],
	['a database that is away', () => problem(503, 'busy', 'Away.', { 'Retry-After': '10' })],
	['an error with no words', () => new Response(null, { status: 500 })],
];

/** To a pull. */
const BAD_PAGES: [what: string, answer: Answer][] = [
	['a cursor that is text', json(page({ cursor: { epoch: EPOCH, seq: '9' } }))],
	['a cursor below zero', json(page({ cursor: { epoch: EPOCH, seq: -1 } }))],
	['changes that are none', json(page({ changes: [{ op: 'explode' }] }))],
	['a count that is no number', json(page({ lastMutationId: 'all' }))],
];

const run = async (db: Replica, answers: Parameters<typeof scripted>[0]) => {
	const { fetch } = scripted(answers);
	const sync = createSync({
		db,
		server: { origin: 'https://team.example', token: 't', fetch },
		now: () => Date.parse('2026-01-05T10:00:00Z'),
		random: () => 1,
		later: () => {},
	});
	await sync.request({ eager: true });
};

/** All but how the last talk went. */
const kept = async (db: Replica) => {
	const all = (await contents(db)) as [string, unknown[]][];
	return all.filter(([name]) => name !== 'meta');
};

const started = async () => {
	const db = await joined([put('concept', concept('a'))]);
	await mutate(db, edit('a', 'mine'));
	return db;
};

describe('an answer to a push that is', () => {
	it.each(BAD)('%s changes nothing, and is tried again', async (_, answer) => {
		const db = await started();
		const before = await kept(db);
		await run(db, { 'POST /v1/push': answer, 'GET /v1/changes': json(page()) });
		expect(await kept(db)).toEqual(before);
		const contact = await contactOf(db);
		expect(contact).toMatchObject({ state: 'unreachable', failures: 1 });
		expect(contact.notBefore).toBeGreaterThan(0);
	});

	it('about changes that were never sent changes nothing, and is tried again', async () => {
		const db = await started();
		const before = await kept(db);
		const verdicts = [{ uuid: crypto.randomUUID(), id: 1, verdict: 'applied' }];
		await run(db, {
			'POST /v1/push': json({ verdicts, lastMutationId: 1, seq: 2 }),
			'GET /v1/changes': json(page()),
		});
		expect(await kept(db)).toEqual(before);
		expect((await contactOf(db)).state).toBe('unreachable');
	});
});

describe('an answer to a pull that is', () => {
	it.each([...BAD, ...BAD_PAGES])('%s changes nothing, and is tried again', async (_, answer) => {
		const db = await joined([put('concept', concept('a'))]);
		const before = await kept(db);
		await run(db, { 'GET /v1/changes': answer });
		expect(await kept(db)).toEqual(before);
		expect(await contactOf(db)).toMatchObject({ state: 'unreachable', failures: 1 });
	});

	it('“there is more” for ever ends', async () => {
		const db = await joined([put('concept', concept('a'))]);
		let asked = 0;
		await run(db, {
			'GET /v1/changes': () => {
				if (++asked > 50) throw new TypeError('enough');
				return Response.json(page({ more: true }));
			},
		});
		expect(asked).toBeLessThan(5);
		expect((await contactOf(db)).state).toBe('unreachable');
	});
});
