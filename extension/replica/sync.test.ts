import { describe, expect, it, vi } from 'vitest';
import { mutate } from './mutate.ts';
import { write } from './open.ts';
import type { Replica } from './schema.ts';
import { contactOf, setStanding, standingIn, standingOf } from './standing.ts';
import { createSync } from './sync.ts';
import { concept, EPOCH, edit, joined, problem, put, scripted, snapshot } from './testing.ts';
import { getIn, reading } from './view.ts';

interface Push {
	clientId: string;
	epoch: string;
	mutations: { uuid: string; id: number; name: string; args: { id: string } }[];
}

type Answers = Parameters<typeof scripted>[0];

const START = Date.parse('2026-01-05T10:00:00Z');

function client(db: Replica, answers: Answers) {
	const server = scripted(answers);
	const later = vi.fn<(ms: number) => void>();
	let time = START;
	const sync = createSync({
		db,
		server: { origin: 'https://team.example', token: 't', fetch: server.fetch },
		now: () => time,
		random: () => 1,
		later,
	});
	return { sync, later, seen: server.seen, pass: (ms: number) => (time += ms) };
}

const nothingNew =
	(lastMutationId = 0, seq = 1): (() => Response) =>
	() =>
		Response.json({ changes: [], cursor: { epoch: EPOCH, seq }, more: false, lastMutationId });

const verdicts =
	(verdict: (mutation: Push['mutations'][number]) => object = () => ({ verdict: 'applied' })) =>
	(body: unknown): Response => {
		const { mutations } = body as Push;
		const last = mutations.at(-1)?.id ?? 0;
		return Response.json({
			verdicts: mutations.map((m) => ({ uuid: m.uuid, id: m.id, ...verdict(m) })),
			lastMutationId: last,
			seq: 1,
		});
	};

const started = async (ids: string[]) => {
	const db = await joined(ids.map((id) => put('concept', concept(id))));
	for (const id of ids) await mutate(db, edit(id, 'mine'));
	return db;
};

describe('verdicts', () => {
	it('applied, merged and repeated leave the queue; rejected is kept with its reason', async () => {
		const db = await started(['a', 'b', 'c', 'd']);
		const said: Record<string, object> = {
			a: { verdict: 'applied' },
			b: { verdict: 'merged' },
			c: { verdict: 'repeated' },
			d: { verdict: 'rejected', code: 'conflict', message: 'Not so.' },
		};
		const { sync } = client(db, {
			'POST /v1/push': verdicts(({ args }) => said[args.id] ?? {}),
			'GET /v1/changes': nothingNew(4),
		});
		await sync.request();
		expect(await db.count('outbox')).toBe(0);
		expect((await db.getAll('log')).map(({ id }) => id)).toEqual([1, 2, 3]);
		expect(await db.getAll('rejected')).toMatchObject([
			{ name: 'concept.edit', args: { id: 'd' }, code: 'conflict', message: 'Not so.' },
		]);
		expect((await getIn(reading(db), 'concept', 'd'))?.definition.it).toBe('old');
	});

	it('of a rejection that was missed the first time still reach the author', async () => {
		const db = await started(['a']);
		const { sync } = client(db, {
			'POST /v1/push': verdicts(() => ({ verdict: 'repeated', code: 'forbidden', message: 'No.' })),
			'GET /v1/changes': nothingNew(1),
		});
		await sync.request();
		expect(await db.getAll('rejected')).toMatchObject([{ code: 'forbidden', message: 'No.' }]);
	});

	it('that never come leave the queue as it is, without asking for ever', async () => {
		const db = await started(['a']);
		const { sync, seen } = client(db, {
			'POST /v1/push': () => Response.json({ verdicts: [], lastMutationId: 0, seq: 1 }),
		});
		await sync.request();
		expect(seen).toEqual(['POST /v1/push']);
		expect(await db.count('outbox')).toBe(1);
	});
});

describe('the queue', () => {
	it('goes out in batches, in order', async () => {
		const db = await joined([put('concept', concept('a'))]);
		for (let i = 0; i < 205; i++) await mutate(db, edit('a', String(i)));
		const sizes: number[] = [];
		const ids: number[] = [];
		const { sync } = client(db, {
			'POST /v1/push': (body) => {
				sizes.push((body as Push).mutations.length);
				ids.push(...(body as Push).mutations.map(({ id }) => id));
				return verdicts()(body);
			},
			'GET /v1/changes': nothingNew(205),
		});
		await sync.request();
		expect(sizes).toEqual([200, 5]);
		expect(ids).toEqual(Array.from({ length: 205 }, (_, index) => index + 1));
	});

	it('is never blocked by one change that the server cannot read', async () => {
		const db = await started(['a', 'b', 'bad', 'c', 'd']);
		const taken: string[] = [];
		let last = 0;
		const { sync } = client(db, {
			'POST /v1/push': (body) => {
				const { mutations } = body as Push;
				if (mutations.some(({ args }) => args.id === 'bad'))
					return problem(400, 'bad_request', 'Unreadable.');
				for (const { id, args } of mutations) {
					expect(id).toBe(++last);
					taken.push(args.id);
				}
				return verdicts()(body);
			},
			'GET /v1/changes': () => nothingNew(last)(),
		});
		await sync.request();
		expect(taken).toEqual(['a', 'b', 'c', 'd']);
		expect(await db.count('outbox')).toBe(0);
		expect(await db.getAll('rejected')).toMatchObject([
			{ args: { id: 'bad' }, message: 'Unreadable.' },
		]);
		await mutate(db, edit('a', 'next'));
		expect((await db.getAll('outbox'))[0]?.id).toBe(5);
	});

	it('waits when a proxy, not the server, turns it down', async () => {
		const db = await started(['a', 'b']);
		const { sync } = client(db, {
			'POST /v1/push': () => new Response('<h1>Bad request</h1>', { status: 400 }),
		});
		await sync.request();
		expect(await db.count('outbox')).toBe(2);
		expect(await db.count('rejected')).toBe(0);
		expect((await contactOf(db)).state).toBe('unreachable');
	});

	it('goes on under a new client id when the server counts differently', async () => {
		const db = await started(['a', 'b']);
		const clients = new Set<string>();
		const { sync } = client(db, {
			'POST /v1/push': (body) => {
				clients.add((body as Push).clientId);
				if (clients.size === 1) return problem(409, 'id_gap');
				expect((body as Push).mutations.map(({ id }) => id)).toEqual([1, 2]);
				return verdicts()(body);
			},
			'GET /v1/changes': nothingNew(2),
		});
		await sync.request();
		expect(clients.size).toBe(2);
		expect(await db.count('outbox')).toBe(0);
	});
});

describe('a server that was restored', () => {
	it('gets the queue and the log again under the new epoch, and each page after it', async () => {
		const db = await started(['a']);
		const first = client(db, { 'POST /v1/push': verdicts(), 'GET /v1/changes': nothingNew(1, 7) });
		await first.sync.request();
		await mutate(db, edit('a', 'later'));
		const epochs: string[] = [];
		let sent: Push['mutations'] = [];
		const { sync, seen } = client(db, {
			'POST /v1/push': (body) => {
				epochs.push((body as Push).epoch);
				if ((body as Push).epoch === EPOCH) return problem(409, 'wrong_epoch');
				sent = (body as Push).mutations;
				return verdicts()(body);
			},
			'GET /v1/changes': (query) =>
				(query as { epoch: string }).epoch === EPOCH
					? problem(410, 'stale_cursor')
					: Response.json({
							changes: [],
							cursor: { epoch: 'epoch-2', seq: 5 },
							more: false,
							lastMutationId: sent.length,
						}),
			...snapshot({ epoch: 'epoch-2', seq: 3 }, [put('concept', concept('a'), 3)]),
		});
		await sync.request();
		expect(epochs).toEqual([EPOCH, 'epoch-2']);
		expect(sent.map(({ id }) => id)).toEqual([1, 2]);
		expect(seen.at(-1)).toBe('GET /v1/changes');
		expect(await db.count('outbox')).toBe(0);
		expect(await db.count('log')).toBe(2);
	});

	it('is not believed when its snapshot breaks off', async () => {
		const db = await started(['a']);
		const cursor = { epoch: EPOCH, seq: 9 };
		const head = { cursor, scope: 'team', records: 2 };
		const { sync } = client(db, {
			'POST /v1/push': verdicts(),
			'GET /v1/changes': () => problem(410, 'stale_cursor'),
			...snapshot(cursor),
			'GET /v1/snapshot/team': () =>
				new Response(`${JSON.stringify(head)}\n${JSON.stringify(put('concept', concept('z')))}\n`),
		});
		await sync.request();
		expect((await contactOf(db)).state).toBe('unreachable');
		expect(await getIn(reading(db), 'concept', 'a')).toBeDefined();
		expect(await getIn(reading(db), 'concept', 'z')).toBeUndefined();
	});

	it('is not asked for ever when it contradicts itself', async () => {
		const db = await joined();
		const { sync, seen } = client(db, {
			'GET /v1/changes': () => problem(410, 'stale_cursor'),
			...snapshot({ epoch: EPOCH, seq: 9 }),
		});
		await sync.request();
		const parts = ['team', 'side', 'own'].map((part) => `GET /v1/snapshot/${part}`);
		expect(seen).toEqual(['GET /v1/changes', ...parts, 'GET /v1/changes']);
		expect((await contactOf(db)).state).toBe('unreachable');
	});
});

describe('a copy that is not the server’s', () => {
	const HOUR = 60 * 60_000;
	const sums = (team: number) => () =>
		Response.json({
			changes: [],
			cursor: { epoch: EPOCH, seq: 9 },
			more: false,
			lastMutationId: 0,
			checksums: { team },
		});
	const parts = (seen: string[]) => seen.filter((name) => name.includes('/snapshot/')).length;

	it('is fetched anew, once an hour at most, and the log says so', async () => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const db = await joined([put('concept', concept('a'))]);
		const held = put('concept', concept('b'), 9);
		const { sync, seen, pass } = client(db, {
			'GET /v1/changes': sums(1),
			...snapshot({ epoch: EPOCH, seq: 9 }, [held]),
		});
		await sync.request();
		expect((await db.getAll('records')).map(({ id }) => id)).toEqual(['b']);
		await sync.request();
		pass(HOUR - 1);
		await sync.request();
		expect(parts(seen)).toBe(3);
		pass(1);
		await sync.request();
		expect(parts(seen)).toBe(6);
		expect(warn).toHaveBeenCalledTimes(2);
		expect((await contactOf(db)).state).toBe('reachable');
		warn.mockRestore();
	});

	it('is fetched anew although the clock was set back since the last time', async () => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const { sync, seen, pass } = client(await joined([put('concept', concept('a'))]), {
			'GET /v1/changes': sums(1),
			...snapshot({ epoch: EPOCH, seq: 9 }),
		});
		await sync.request();
		pass(-24 * HOUR);
		await sync.request();
		expect(parts(seen)).toBe(6);
		warn.mockRestore();
	});

	it('is not thought to be one while it agrees, nor where an older version kept no sums', async () => {
		const db = await joined([put('concept', concept('a'))]);
		const { sums: { team = 0 } = {} } = await standingOf(db);
		const { sync, seen } = client(db, { 'GET /v1/changes': sums(team) });
		await sync.request();
		await write(db, async (tx) => {
			const { sums: _, ...older } = await standingIn(tx);
			await setStanding(tx, older);
		});
		await sync.request();
		expect(parts(seen)).toBe(0);
		expect(await standingOf(db)).toMatchObject({ sums: { team } });
	});
});

describe('a server that cannot be reached', () => {
	it('is asked again ever more patiently, and at once when there is a sign of it', async () => {
		const db = await started(['a']);
		const { sync, later, seen, pass } = client(db, {});
		const waits: number[] = [];
		for (let i = 0; i < 10; i++) {
			await sync.request();
			const wait = later.mock.lastCall?.[0] ?? 0;
			waits.push(wait);
			pass(wait);
		}
		expect(waits.slice(0, 4)).toEqual([1_000, 2_000, 4_000, 8_000]);
		expect(waits.at(-1)).toBe(300_000);
		await sync.request();
		const before = seen.length;
		await sync.request();
		expect(seen.length).toBe(before);
		await sync.request({ eager: true });
		expect(seen.length).toBe(before + 1);
		expect(await db.count('outbox')).toBe(1);
		expect(await contactOf(db)).toMatchObject({
			state: 'unreachable',
			since: new Date(START).toISOString(),
		});
	});

	it('is read where it has no room for changes, and they wait', async () => {
		const db = await started(['a']);
		const { sync, seen } = client(db, {
			'POST /v1/push': () => problem(507, 'storage_full', 'Full.', { 'Retry-After': '60' }),
			'GET /v1/changes': nothingNew(2),
		});
		await sync.request();
		expect(seen).toEqual(['POST /v1/push', 'GET /v1/changes']);
		expect(await contactOf(db)).toMatchObject({ state: 'full', asked: true });
		expect(await db.count('outbox')).toBe(1);
	});

	it('is left alone as long as it asked for, even when the member asks', async () => {
		const db = await started(['a']);
		const { sync, later, seen, pass } = client(db, {
			'POST /v1/push': () => problem(429, 'too_many', 'Too many.', { 'Retry-After': '120' }),
		});
		await sync.request();
		await sync.request({ eager: true });
		expect(seen).toEqual(['POST /v1/push']);
		// Jitter only ever adds: a whole team was asked at the same moment.
		expect(later).toHaveBeenLastCalledWith(150_000);
		pass(150_001);
		await sync.request();
		expect(seen.length).toBe(2);
	});
});

describe('a clock that was set back while a wait was on', () => {
	it('does not make the wait as long as it was set back', async () => {
		const db = await started(['a']);
		const answers: Answers = {
			'POST /v1/push': () => problem(503, 'busy', 'Busy.', { 'Retry-After': '10' }),
		};
		const { sync, seen, pass } = client(db, answers);
		await sync.request();
		pass(-400 * 24 * 60 * 60_000);
		answers['POST /v1/push'] = verdicts();
		answers['GET /v1/changes'] = nothingNew(1);
		await sync.request();
		expect(seen).toEqual(['POST /v1/push', 'POST /v1/push', 'GET /v1/changes']);
		expect(await db.count('outbox')).toBe(0);
	});
});

describe('a server that answers but has much to do', () => {
	it('is left alone as long as it asks, and what waits goes out then', async () => {
		const db = await started(['a']);
		const { sync, later, seen, pass } = client(db, {
			'POST /v1/push': verdicts(),
			'GET /v1/changes': () => {
				const answer = nothingNew(1)();
				answer.headers.set('Backoff', '40');
				return answer;
			},
		});
		await sync.request();
		expect(await contactOf(db)).toMatchObject({ state: 'reachable', failures: 0 });
		expect(later).toHaveBeenLastCalledWith(50_000);
		await mutate(db, edit('a', 'later'));
		await sync.request({ eager: true });
		expect(seen).toHaveLength(2);
		pass(50_001);
		await sync.request();
		expect(seen).toHaveLength(4);
		expect(await db.count('outbox')).toBe(1);
	});
});

describe('a server that refuses', () => {
	it.each([
		[401, 'unauthorized'],
		[426, 'client_too_old'],
	])('with %i is quoted, and nothing is lost', async (status, code) => {
		const db = await started(['a']);
		const { sync } = client(db, { 'POST /v1/push': () => problem(status, code, 'Its own words.') });
		await sync.request();
		expect(await contactOf(db)).toMatchObject({ state: 'refused', refusal: 'Its own words.' });
		expect(await db.count('outbox')).toBe(1);
		expect((await getIn(reading(db), 'concept', 'a'))?.definition.it).toBe('mine');
	});

	it('is asked at once when the member asks, and is forgiven when it agrees', async () => {
		const db = await started(['a']);
		await client(db, { 'POST /v1/push': () => problem(426, 'client_too_old') }).sync.request();
		const { sync } = client(db, {
			'POST /v1/push': verdicts(),
			'GET /v1/changes': nothingNew(1),
		});
		await sync.request();
		expect((await contactOf(db)).state).toBe('refused');
		await sync.request({ eager: true });
		expect(await contactOf(db)).toMatchObject({ state: 'reachable', refusal: '' });
		expect(await db.count('outbox')).toBe(0);
	});
});

describe('runs', () => {
	it('never overlap; whatever asks meanwhile gets exactly one more', async () => {
		const db = await joined();
		let under = 0;
		let most = 0;
		const { sync, seen } = client(db, {
			'GET /v1/changes': async () => {
				most = Math.max(most, ++under);
				await new Promise((resolve) => setImmediate(resolve));
				under--;
				return nothingNew()();
			},
		});
		await Promise.all([sync.request(), sync.request(), sync.request(), sync.request()]);
		expect(seen).toEqual(['GET /v1/changes', 'GET /v1/changes']);
		expect(most).toBe(1);
	});

	it('read pages until there are no more', async () => {
		const db = await joined();
		const { sync } = client(db, {
			'GET /v1/changes': (query) => {
				const seq = Number((query as { seq: string }).seq) + 1;
				return Response.json({
					changes: [put('concept', concept(`c${seq}`), seq)],
					cursor: { epoch: EPOCH, seq },
					more: seq < 5,
					lastMutationId: 0,
				});
			},
		});
		await sync.request();
		expect(await db.count('records')).toBe(4);
	});

	it('forget acknowledged changes after a week, not before', async () => {
		const db = await started(['a']);
		const answers = { 'POST /v1/push': verdicts(), 'GET /v1/changes': nothingNew(1) };
		const { sync, pass } = client(db, answers);
		await sync.request();
		pass(6.9 * 86_400_000);
		await sync.request();
		expect(await db.count('log')).toBe(1);
		pass(0.2 * 86_400_000);
		await sync.request();
		expect(await db.count('log')).toBe(0);
	});
});
