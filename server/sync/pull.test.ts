import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

describe('changes', () => {
	it('bring everything since the first seq, in pages that hold whole seqs', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		for (let batch = 0; batch < 6; batch++)
			await robin.push(
				...Array.from({ length: 100 }, () => robin.mutation('concept.suggest', suggestion())),
			);
		const pages = await robin.changesSince(0);
		const all = pages.flatMap(({ changes }) => changes);
		const { head, records } = await robin.snapshot();
		expect(pages.length).toBeGreaterThan(1);
		for (const { changes } of pages)
			if (changes.length > 1_000) expect(new Set(changes.map(({ seq }) => seq)).size).toBe(1);
		expect(all).toHaveLength(records.length);
		expect(pages.at(-1)).toMatchObject({ cursor: head.cursor, more: false, lastMutationId: 600 });
		const ids = pages.map(({ lastMutationId }) => lastMutationId);
		expect(ids).toEqual(ids.toSorted((a, b) => a - b));
		const seqs = pages.map(({ changes }) => changes.map(({ seq }) => seq));
		for (const [n, page] of seqs.slice(1).entries())
			expect(Math.min(...page)).toBeGreaterThan(Math.max(...(seqs[n] ?? [])));
	});

	it('name a deleted record, without its data', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await robin.mutate('known.add', { conceptId: 'c1' });
		const seq = await robin.seq();
		await robin.mutate('known.remove', { conceptId: 'c1' });
		const { changes } = await robin.changes(seq);
		expect(changes).toEqual([
			{
				op: 'delete',
				collection: 'known',
				id: `${robin.member.id}~c1`,
				scope: `member:${robin.member.id}`,
				seq: seq + 1,
			},
		]);
	});

	it('show each member only what they may see', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const kim = await server.join();
		await robin.mutate('known.add', { conceptId: 'c1' });
		const knownTo = async (who: typeof robin) =>
			(await who.changesSince(0))
				.flatMap(({ changes }) => changes)
				.filter(({ collection }) => collection === 'known').length;
		expect(await knownTo(robin)).toBe(1);
		expect(await knownTo(kim)).toBe(0);
		expect((await kim.snapshot()).records.some(({ collection }) => collection === 'known')).toBe(
			false,
		);
	});

	it('are refused to a cursor of the future, of another team, or of no sense', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const other = await createTeam(server.store, 'Other');
		const seq = await robin.seq();
		const stale = { status: 410, body: { code: 'stale_cursor' } };
		expect(await robin.askChanges(seq + 1)).toMatchObject(stale);
		expect(await robin.askChanges(1, other.epoch)).toMatchObject(stale);
		expect(await robin.askChanges(-1)).toMatchObject({ status: 400 });
		expect(await robin.askChanges(1.5)).toMatchObject({ status: 400 });
		for (const path of [
			'/v1/changes',
			`/v1/changes?epoch=${robin.epoch}&seq=0&clientId=me`,
			'/v1/snapshot?clientId=me',
		])
			expect(await robin.ask({ path })).toMatchObject({ status: 400 });
	});

	it('of one team are never told to another', async () => {
		await using server = await TestServer.start();
		const other = await createTeam(server.store, 'Other');
		const robin = await server.join();
		const eve = await server.join('admin', 'it', other.id);
		const args = suggestion();
		await robin.mutate('concept.suggest', args);
		const pages = await eve.changesSince(0);
		const { records } = await eve.snapshot();
		const seen = [...pages.flatMap(({ changes }) => changes), ...records];
		expect(seen.map(({ id }) => id)).not.toContain(args.id);
		expect(seen.filter(({ collection }) => collection === 'member').map(({ id }) => id)).toEqual([
			eve.member.id,
			eve.member.id,
		]);
	});
});

describe('a snapshot', () => {
	it('is one line a record behind a head, and compressed for whoever takes it so', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await robin.mutate('known.add', { conceptId: 'c1' });
		const { head, records } = await robin.snapshot();
		expect(head).toMatchObject({ lastMutationId: 1, cursor: { epoch: robin.epoch } });
		expect(records).toHaveLength(head.records);
		expect(records.every(({ op }) => op === 'put')).toBe(true);
		expect(new Set(records.map(({ collection }) => collection))).toEqual(
			new Set(['concept', 'term', 'team', 'member', 'known']),
		);
		const answer = await robin.ask({ path: `/v1/snapshot?clientId=${randomUUID()}` });
		expect(answer.headers.get('content-encoding')).toBe('gzip');
		expect(answer.headers.get('content-type')).toBe('application/x-ndjson');
	});
});
