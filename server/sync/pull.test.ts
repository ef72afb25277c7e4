import { recordSum, xor53 } from '@common-ground/shared/protocol/checksum.ts';
import type { WireChange } from '@common-ground/shared/protocol/pull.ts';
import { describe, expect, it, vi } from 'vitest';
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
		const { records, ...last } = await robin.whole();
		expect(pages.length).toBeGreaterThan(1);
		for (const { changes } of pages)
			if (changes.length > 1_000) expect(new Set(changes.map(({ seq }) => seq)).size).toBe(1);
		expect(all).toHaveLength(records.length);
		expect(pages.at(-1)).toMatchObject({ cursor: last.cursor, more: false, lastMutationId: 600 });
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
		expect((await kim.whole()).records.some(({ collection }) => collection === 'known')).toBe(
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
			'/v1/snapshot/everything',
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
		const { records } = await eve.whole();
		const seen = [...pages.flatMap(({ changes }) => changes), ...records];
		expect(seen.map(({ id }) => id)).not.toContain(args.id);
		expect(seen.filter(({ collection }) => collection === 'member').map(({ id }) => id)).toEqual([
			eve.member.id,
			eve.member.id,
		]);
	});
});

describe('a snapshot', () => {
	it('is one line a record behind a head, in three parts by who may see them', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await robin.mutate('known.add', { conceptId: 'c1' });
		const [team, side, own] = await Promise.all([
			robin.part('team'),
			robin.part('side'),
			robin.part('own'),
		]);
		expect(team.head).toMatchObject({ scope: 'team', cursor: { epoch: robin.epoch } });
		for (const { head, records } of [team, side, own]) {
			expect(records).toHaveLength(head.records);
			expect(records.every(({ op, scope }) => op === 'put' && scope === head.scope)).toBe(true);
		}
		expect(new Set(team.records.map(({ collection }) => collection))).toEqual(
			new Set(['concept', 'term', 'team', 'member']),
		);
		expect(side).toMatchObject({ head: { scope: 'side:it' }, records: [] });
		expect(own.records.map(({ collection }) => collection)).toEqual(['known']);
	});

	it('is packed in the best way that the client takes, and is the same whichever', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const asking = (encoding: string) =>
			robin.ask({ path: '/v1/snapshot/team', headers: { 'Accept-Encoding': encoding } });
		const [gzip, br] = await Promise.all([asking('gzip'), asking('gzip, br')]);
		expect(gzip?.headers.get('content-encoding')).toBe('gzip');
		expect(br?.headers.get('content-encoding')).toBe('br');
		expect(gzip?.headers.get('content-type')).toBe('application/x-ndjson');
		expect(br?.text).toBe(gzip?.text);
	});

	it('is not sent again to whoever has it, until something of it changes', async () => {
		// That of a larger team may lag behind.
		await using server = await TestServer.start({ parts: ['web'] });
		const robin = await server.join();
		const path = '/v1/snapshot/team';
		const first = await robin.ask({ path });
		const tag = first.headers.get('etag') ?? '';
		const again = () => robin.ask({ path, headers: { 'If-None-Match': tag } });
		expect(await again()).toMatchObject({ status: 304, text: '' });
		await robin.mutate('known.add', { conceptId: 'c1' });
		expect(await again()).toMatchObject({ status: 304 });
		await robin.mutate('concept.suggest', suggestion());
		const changed = await again();
		expect(changed.status).toBe(200);
		expect(changed.headers.get('etag')).not.toBe(tag);
	});

	it('is made once for many who ask at the same time', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const taken = vi.spyOn(server.store, 'snapshot');
		const answers = await Promise.all(Array.from({ length: 5 }, () => robin.part('team')));
		expect(taken).toHaveBeenCalledTimes(1);
		for (const answer of answers) expect(answer).toEqual(answers[0]);
	});

	it('of a large team may be older than the team, and changes close the rest', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		for (let batch = 0; batch < 6; batch++)
			await robin.push(
				...Array.from({ length: 200 }, () => robin.mutation('concept.suggest', suggestion())),
			);
		const { head } = await robin.part('team');
		const late = suggestion();
		await robin.mutate('concept.suggest', late);
		expect((await robin.part('team')).head).toEqual(head);
		const { records, checksums } = await robin.whole();
		expect(records.map(({ id }) => id)).toContain(late.id);
		expect(sumsOf(records)).toEqual({ team: checksums?.team });
	});
});

/** What the records of each scope sum up to. */
function sumsOf(records: readonly WireChange[]): Record<string, number> {
	const sums: Record<string, number> = {};
	for (const record of records) {
		const sum = recordSum({ ...record, data: JSON.stringify(record.data) });
		sums[record.scope] = xor53(sums[record.scope] ?? 0, sum);
	}
	return sums;
}

describe('checksums', () => {
	it('come with the last page only, and are those of the records as the client has them', async () => {
		await using server = await TestServer.start();
		const robin = await server.join('translator');
		const made = suggestion();
		await robin.mutate('concept.suggest', made);
		await robin.mutate('concept.edit', { id: made.id, fields: { example: 'é 😀 \ud800 "' } });
		await robin.mutate('term.remove', { id: made.termId });
		await robin.mutate('known.add', { conceptId: 'c1' });
		const { records, checksums } = await robin.whole();
		const own = `member:${robin.member.id}`;
		expect(Object.keys(checksums ?? {}).toSorted()).toEqual([own, 'side:it', 'team']);
		expect({ 'side:it': 0, ...sumsOf(records) }).toEqual(checksums);
		const pages = await robin.changesSince(0);
		for (const page of pages.slice(0, -1)) expect(page.checksums).toBeUndefined();
	});
});
