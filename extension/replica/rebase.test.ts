import { describe, expect, it, vi } from 'vitest';
import { mutate } from './mutate.ts';
import { openReplica, write } from './open.ts';
import { rereadUnreadable } from './readable.ts';
import { rebase, restart } from './rebase.ts';
import type { Replica } from './schema.ts';
import { concept, contents, dieAt, EPOCH, edit, joined, put } from './testing.ts';
import { settle } from './verdicts.ts';
import { allIn, getIn, reading } from './view.ts';

const page = (
	seq: number,
	changes: Parameters<typeof rebase>[1]['changes'],
	lastMutationId = 0,
	more = false,
) => ({ changes, cursor: { epoch: EPOCH, seq }, more, lastMutationId });

const shown = (db: Replica) => getIn(reading(db), 'concept', 'c');
const applied = async (db: Replica, id: number) => {
	const uuid = (await db.get('outbox', id))?.uuid ?? '';
	await settle(db, [{ uuid, id, verdict: 'applied' }], '');
};

describe('a pull', () => {
	it('keeps one’s own pending change over what others changed meanwhile', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, edit('c', 'mine'));
		const theirs = concept('c', { definition: { marketing: 'theirs', it: 'theirs' } });
		await rebase(db, page(2, [put('concept', theirs, 2)]), 0);
		expect((await shown(db))?.definition).toEqual({ marketing: 'theirs', it: 'mine' });
	});

	it('leaves a pending change that no longer fits in the queue, for the server to judge', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, edit('c', 'mine'));
		const gone = { op: 'delete', collection: 'concept', id: 'c', scope: 'team', seq: 2 } as const;
		await rebase(db, page(2, [gone]), 0);
		expect(await shown(db)).toBeUndefined();
		expect(await db.count('outbox')).toBe(1);
		await rebase(db, page(3, [put('concept', concept('c'), 3)]), 0);
		expect((await shown(db))?.definition.it).toBe('mine');
	});

	it('never lets an accepted change flicker back before its effect arrives', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, edit('c', 'mine'));
		await applied(db, 1);
		await rebase(db, page(2, [], 0, true), 0);
		expect((await shown(db))?.definition.it).toBe('mine');
		const mine = concept('c', { definition: { marketing: 'old', it: 'mine' } });
		await rebase(db, page(3, [put('concept', mine, 3)], 1), 77);
		expect((await shown(db))?.definition.it).toBe('mine');
		expect(await db.count('outbox')).toBe(0);
		expect(await db.count('overlay')).toBe(0);
		expect(await db.getAll('log')).toMatchObject([{ name: 'concept.edit', acknowledged: 77 }]);
	});

	it('does not take a change for accepted whose verdict is still to come', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, edit('c', 'mine'));
		await rebase(db, page(2, [], 1), 0);
		expect(await db.count('outbox')).toBe(1);
		expect(await db.count('log')).toBe(0);
	});

	it('names the collections that look different, those of the dropped overlay too', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, { name: 'known.add', args: { conceptId: 'c' } });
		const touched = await rebase(db, page(2, [put('concept', concept('d'), 2)]), 0);
		expect([...touched].sort()).toEqual(['concept/d', 'known/mary~c']);
	});

	it('is taken whole or not at all, wherever the browser is killed', async () => {
		for (let n = 1; ; n++) {
			const db = await joined([put('concept', concept('c'))]);
			await mutate(db, edit('c', 'mine'));
			await applied(db, 1);
			await mutate(db, edit('c', 'mine again'));
			const before = await contents(db);
			const revive = dieAt(n);
			const mine = concept('c', { definition: { marketing: 'old', it: 'mine' } });
			const result = await rebase(db, page(2, [put('concept', mine, 2)], 1), 0).catch(
				() => 'killed',
			);
			revive();
			if (result !== 'killed') {
				expect(n).toBeGreaterThan(8);
				return;
			}
			expect(await contents(db)).toEqual(before);
		}
	});
});

describe('what this version cannot read', () => {
	it('is kept as it came, is not shown, and is told once', async () => {
		const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
		const future = { id: 'f', priorityId: { rank: 1 }, novelty: [1] };
		const db = await joined([put('priority', future), put('priority', { ...future, id: 'g' })]);
		await rebase(db, page(2, [put('hologram', { id: 'h' }, 2)]), 0);
		expect(await allIn(reading(db), 'priority')).toEqual([]);
		expect(await getIn(reading(db), 'priority', 'f')).toBeUndefined();
		expect((await db.get('records', ['priority', 'f']))?.data).toEqual(future);
		expect((await db.get('records', ['hologram', 'h']))?.data).toEqual({ id: 'h' });
		expect(warn.mock.calls.map(([text]) => /“(\w+)”/.exec(String(text))?.[1])).toEqual([
			'priority',
			'hologram',
		]);
		warn.mockRestore();
	});

	it('is shown once an update understands it', async () => {
		const db = await joined([put('concept', concept('c'))]);
		const row = await db.get('records', ['concept', 'c']);
		if (row) await db.put('records', { ...row, unreadable: 1 });
		expect(await shown(db)).toBeUndefined();
		await rereadUnreadable(db);
		expect(await shown(db)).toMatchObject({ id: 'c' });
	});

	it('does not cost a newer version’s fields when an older one edits the record', async () => {
		const db = await joined([put('concept', concept('c', { novelty: { kept: true } }))]);
		await mutate(db, edit('c', 'mine'));
		expect(await shown(db)).toMatchObject({ novelty: { kept: true }, definition: { it: 'mine' } });
	});
});

describe('a snapshot', () => {
	it('drops what it does not hold, and lays the queue over it', async () => {
		const db = await joined([put('concept', concept('c')), put('concept', concept('old'))]);
		await mutate(db, edit('c', 'mine'));
		await restart(db, { epoch: EPOCH, seq: 9 }, [put('concept', concept('c'), 9)]);
		expect((await allIn(reading(db), 'concept')).map(({ id }) => id)).toEqual(['c']);
		expect((await shown(db))?.definition.it).toBe('mine');
		expect(await db.getAll('outbox')).toMatchObject([{ id: 1, base: 1 }]);
	});

	it('of another epoch makes log and queue be offered again, in order, from 1, by the same uuids, and says in which epoch they were made', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, edit('c', 'first'));
		await applied(db, 1);
		await rebase(db, page(8, [], 1), 0);
		await mutate(db, edit('c', 'second'));
		await applied(db, 2);
		await mutate(db, edit('c', 'third'));
		const uuids = [...(await db.getAll('log')), ...(await db.getAll('outbox'))].map((r) => r.uuid);
		await restart(db, { epoch: 'epoch-2', seq: 4 }, [put('concept', concept('c'), 4)]);
		const queue = await db.getAll('outbox');
		const facts = queue.map(({ id, uuid, base, baseEpoch, settled }) => ({
			...{ id, uuid, base, baseEpoch, settled },
		}));
		expect(facts).toEqual(
			[1, 8, 8].map((base, index) => ({
				...{ id: index + 1, uuid: uuids[index], base, baseEpoch: EPOCH },
				settled: undefined,
			})),
		);
		expect(await db.count('log')).toBe(0);
		expect((await shown(db))?.definition.it).toBe('third');
		await mutate(db, edit('c', 'fourth'));
		const fourth = (await db.getAll('outbox')).at(-1);
		expect(fourth).toMatchObject({ id: 4, base: 4 });
		expect(fourth?.baseEpoch).toBeUndefined();
	});

	it('is taken whole or not at all, wherever the browser is killed', async () => {
		for (let n = 1; ; n++) {
			const db = await joined([put('concept', concept('c'))]);
			await mutate(db, edit('c', 'mine'));
			const before = await contents(db);
			const revive = dieAt(n);
			const cursor = { epoch: 'epoch-2', seq: 4 };
			const taken = restart(db, cursor, [put('concept', concept('c'), 4)]);
			const result = await taken.catch(() => 'killed');
			revive();
			if (result !== 'killed') {
				expect(n).toBeGreaterThan(8);
				return;
			}
			expect(await contents(db)).toEqual(before);
		}
	});
});

describe('a rejection', () => {
	it('takes the effect back at once, and keeps those of the others', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await mutate(db, edit('c', 'no'));
		await mutate(db, { name: 'concept.edit', args: { id: 'c', fields: { example: 'yes' } } });
		const uuid = (await db.get('outbox', 1))?.uuid ?? '';
		await settle(db, [{ uuid, id: 1, verdict: 'rejected', code: 'conflict', message: '' }], '');
		expect(await shown(db)).toMatchObject({ definition: { it: 'old' }, example: 'yes' });
	});
});

describe('one transaction', () => {
	it('keeps nothing of work that fails at its end', async () => {
		const db = await openReplica('aborted');
		const work = write(db, async (tx) => {
			await tx
				.objectStore('rejected')
				.put({ uuid: 'u', name: '', args: 0, code: '', message: '', at: '' });
			throw new Error('after all');
		});
		await expect(work).rejects.toThrow('after all');
		expect(await db.count('rejected')).toBe(0);
	});
});
