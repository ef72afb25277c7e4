import { describe, expect, it } from 'vitest';
import { onChange } from './changes.ts';
import { openLocal } from './local.ts';
import { mutate, resend } from './mutate.ts';
import { concept, contents, dieAt, edit, joined, put } from './testing.ts';
import { allIn, getIn, reading, whereIn } from './view.ts';

const NOW = '2026-01-05T10:00:00.000Z';

describe('a rejected change', () => {
	const refused = {
		...{ uuid: 'old', name: 'concept.edit', code: 'forbidden', message: 'No.', at: NOW },
		args: { id: 'c', fields: { example: 'wrong' } },
	};
	const mended = { id: 'c', fields: { example: 'right' } };

	it('that was mended goes out as a new one, and is put away with that', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await db.put('rejected', refused);
		expect(await resend(db, { uuid: 'old', args: mended })).toEqual({ ok: true });
		expect(await db.count('rejected')).toBe(0);
		const [row] = await db.getAll('outbox');
		expect(row).toMatchObject({ name: 'concept.edit', args: mended });
		expect(row?.uuid).not.toBe('old');
	});

	it('stays where its rule still says no', async () => {
		const db = await joined([], 'member');
		await db.put('rejected', refused);
		expect(await resend(db, { uuid: 'old', args: mended })).toMatchObject({ ok: false });
		expect(await db.getAll('rejected')).toEqual([refused]);
	});

	it('is not sent twice from two pages', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await db.put('rejected', refused);
		await resend(db, { uuid: 'old', args: mended });
		expect(await resend(db, { uuid: 'old', args: mended })).toEqual({ ok: true });
		expect(await db.count('outbox')).toBe(1);
	});

	it('is never lost, wherever the browser is killed', async () => {
		for (let n = 1; ; n++) {
			const db = await joined([put('concept', concept('c'))]);
			await db.put('rejected', refused);
			const revive = dieAt(n);
			const result = await resend(db, { uuid: 'old', args: mended }).catch(() => 'killed');
			revive();
			expect((await db.count('rejected')) + (await db.count('outbox'))).toBe(1);
			if (result !== 'killed') return expect(n).toBeGreaterThan(4);
		}
	});
});

describe('a change in a joined team', () => {
	it('is seen at once and waits for the server, what is confirmed stays', async () => {
		const db = await joined([put('concept', concept('c'))]);
		expect(await mutate(db, edit('c', 'new'), NOW)).toEqual({ ok: true });
		expect((await getIn(reading(db), 'concept', 'c'))?.definition.it).toBe('new');
		expect((await db.get('records', ['concept', 'c']))?.data).toMatchObject({
			definition: { it: 'old' },
		});
		expect(await db.getAll('outbox')).toMatchObject([
			{ id: 1, name: 'concept.edit', base: 1, at: NOW },
		]);
	});

	it('builds on those before it and is numbered in their order, however many come at once', async () => {
		const db = await joined([put('concept', concept('c'))]);
		await Promise.all([
			mutate(db, edit('c', 'one')),
			mutate(db, { name: 'concept.edit', args: { id: 'c', fields: { example: 'two' } } }),
			mutate(db, edit('c', 'three')),
		]);
		expect(await getIn(reading(db), 'concept', 'c')).toMatchObject({
			definition: { marketing: 'old', it: 'three' },
			example: 'two',
		});
		expect((await db.getAll('outbox')).map(({ id }) => id)).toEqual([1, 2, 3]);
	});

	it('does nothing at all if its rule says no', async () => {
		const db = await joined([put('concept', concept('c'))], 'member');
		const before = await contents(db);
		expect(await mutate(db, edit('c', 'new'))).toMatchObject({ ok: false, code: 'forbidden' });
		expect(await mutate(db, edit('gone', 'new'))).toMatchObject({ code: 'not_found' });
		expect(await mutate(db, { name: 'concept.edit', args: 7 })).toMatchObject({
			code: 'bad_arguments',
		});
		expect(await mutate(db, { name: 'toString', args: {} })).toMatchObject({
			code: 'unknown_mutation',
		});
		expect(await contents(db)).toEqual(before);
	});

	it('is made with the role that the team gives the member now', async () => {
		const me = { id: 'mary', name: 'Mary', side: 'marketing', role: 'member', state: 'active' };
		const db = await joined([put('concept', concept('c')), put('member', me)], 'admin');
		expect(await mutate(db, edit('c', 'new'))).toMatchObject({ code: 'forbidden' });
	});

	it('is written whole or not at all, wherever the browser is killed', async () => {
		for (let n = 1; ; n++) {
			const db = await joined([put('concept', concept('c'))]);
			const before = await contents(db);
			const revive = dieAt(n);
			const result = await mutate(db, edit('c', 'new')).catch(() => 'killed');
			revive();
			if (result !== 'killed') {
				expect(n).toBeGreaterThan(5);
				return;
			}
			expect(await contents(db)).toEqual(before);
		}
	});

	it('is found by the indexes under its new value and no longer under the old one', async () => {
		const term = { conceptId: 'c', text: 'go-live', side: 'it', status: 'preferred', type: 'full' };
		const db = await joined([put('concept', concept('c')), put('term', { id: 't', ...term })]);
		await mutate(db, { name: 'term.add', args: { id: 'u', ...term, text: 'launch' } });
		expect((await whereIn(reading(db), 'term', 'conceptId', 'c')).map(({ id }) => id)).toEqual([
			't',
			'u',
		]);
		await mutate(db, { name: 'term.remove', args: { id: 't' } });
		expect((await whereIn(reading(db), 'term', 'conceptId', 'c')).map(({ id }) => id)).toEqual([
			'u',
		]);
		expect((await allIn(reading(db), 'term')).map(({ id }) => id)).toEqual(['u']);
	});

	it('tells who listens what to read again', async () => {
		const db = await joined([put('concept', concept('c'))]);
		const heard: string[][] = [];
		const ended = new AbortController();
		onChange((topics) => heard.push([...topics]), ended.signal);
		await mutate(db, edit('c', 'new'));
		ended.abort();
		await mutate(db, edit('c', 'newer'));
		expect(heard).toEqual([['concept', 'status']]);
	});
});

describe('a change in the local team', () => {
	it('is final at once, and kept in the log', async () => {
		const db = await openLocal();
		const args = {
			id: 'mine',
			termId: 'mine-t',
			text: ' sprint ',
			side: 'it',
			type: 'full',
			definition: { marketing: 'two weeks of work', it: '' },
			context: '',
		};
		expect(await mutate(db, { name: 'concept.suggest', args })).toEqual({ ok: true });
		expect(await mutate(db, { name: 'concept.approve', args: { id: 'mine' } })).toEqual({
			ok: true,
		});
		expect(await db.count('outbox')).toBe(0);
		expect(await db.count('overlay')).toBe(0);
		expect((await db.get('records', ['concept', 'mine']))?.data).toMatchObject({
			status: 'approved',
		});
		const log = await db.getAll('log');
		expect(log.map(({ name }) => name)).toEqual([
			'team.create',
			'member.join',
			'concept.suggest',
			'concept.approve',
		]);
		expect(log.at(2)?.args).toMatchObject({ text: 'sprint' });
	});
});
