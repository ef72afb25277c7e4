import { randomUUID } from 'node:crypto';
import { HistoryReply } from '@common-ground/shared/protocol/history.ts';
import { describe, expect, it } from 'vitest';
import { createTeam } from '../service.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

const asking = (client: TestClient, id: string, more: Record<string, string> = {}) =>
	client.ask({
		path: `/v1/history?${new URLSearchParams({ collection: 'concept', id, ...more })}`,
	});

const pageOf = async (client: TestClient, id: string, more: Record<string, string> = {}) =>
	HistoryReply.parse((await asking(client, id, more)).body);

const edit = (id: string, it: string) => ({ id, fields: { definition: { it } } });

describe.each(ENGINES)('the history of a concept, kept by %s', (name) => {
	it('tells who changed what, from what to what, with its words', async () => {
		const engine = await startEngine(name);
		await using server = await TestServer.start({ env: await engine.env() });
		const tara = await server.join('translator');
		const made = suggestion('Burn rate');
		await tara.mutate('concept.suggest', made);
		await tara.mutate('concept.edit', edit(made.id, 'Money a month'));
		const synonym = { id: randomUUID(), conceptId: made.id, text: 'Cash burn' };
		const word = { ...synonym, side: 'it', status: 'admitted', type: 'full' };
		await tara.mutate('term.add', word);
		await tara.mutate('term.remove', { id: synonym.id });
		await tara.mutate('concept.reject', { id: made.id, reason: 'We say runway.' });
		const { entries, next } = await pageOf(tara, made.id);
		expect(entries.map((entry) => entry.name)).toEqual([
			...['concept.reject', 'term.remove', 'term.add', 'concept.edit', 'concept.suggest'],
		]);
		expect(next).toBeNull();
		expect(entries[0]).toMatchObject({ memberId: tara.member.id, reason: 'We say runway.' });
		expect(entries[1]?.changes).toMatchObject([{ op: 'delete', before: word, after: null }]);
		expect(entries[3]?.changes).toMatchObject([
			{
				...{ op: 'put', collection: 'concept', id: made.id },
				before: { definition: made.definition },
				after: { definition: { ...made.definition, it: 'Money a month' } },
			},
		]);
		expect(entries[4]?.changes.map(({ collection }) => collection)).toEqual(['concept', 'term']);
		await server.close();
		await engine.stop();
	}, 30_000);
});

describe('the history of a record', () => {
	it('tells what was proposed and said about it, too', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const robin = await server.join();
		const tara = await server.join('translator');
		const id = 'sp-api';
		const fields = { example: 'Ask the API.' };
		await robin.mutate('concept.propose', { proposalId: 'p1', id, fields, reason: 'Plainer.' });
		await robin.mutate('comment.add', { commentId: 'k1', conceptId: id, text: 'Whose API?' });
		await tara.mutate('proposal.decline', { id: 'p1', reason: 'Too short.' });
		const { entries } = await pageOf(robin, id);
		expect(entries.slice(0, 3)).toMatchObject([
			{ name: 'proposal.decline', reason: 'Too short.' },
			{ name: 'comment.add', changes: [{ collection: 'comment', after: { text: 'Whose API?' } }] },
			{ name: 'concept.propose', reason: 'Plainer.' },
		]);
	});

	it('of the starter pack begins with the team, and holds nothing of other concepts', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { entries } = await pageOf(robin, 'sp-api');
		expect(entries).toMatchObject([{ memberId: 'system', name: 'team.create' }]);
		for (const { collection, id, after } of entries[0]?.changes ?? [])
			expect(collection === 'concept' ? id : after?.conceptId).toBe('sp-api');
	});

	it('comes in pages that stay as they are while changes arrive', async () => {
		await using server = await TestServer.start();
		const tara = await server.join('translator');
		const { id } = suggestion();
		await tara.mutate('concept.suggest', { ...suggestion(), id });
		for (let n = 1; n <= 60; n++) await tara.mutate('concept.edit', edit(id, `text ${n}`));
		const first = await pageOf(tara, id);
		expect(first.entries).toHaveLength(50);
		await tara.mutate('concept.edit', edit(id, 'meanwhile'));
		const second = await pageOf(tara, id, { before: String(first.next) });
		expect(second.next).toBeNull();
		const seqs = [...first.entries, ...second.entries].map(({ seq }) => seq);
		expect(seqs).toHaveLength(61);
		expect(seqs).toEqual(seqs.toSorted((a, b) => b - a));
		expect(second.entries.at(-1)?.name).toBe('concept.suggest');
	}, 20_000);

	it('is nobody’s of another team', async () => {
		await using server = await TestServer.start();
		const tara = await server.join('translator');
		const made = suggestion();
		await tara.mutate('concept.suggest', made);
		const other = await createTeam(server.store, 'Other');
		const stranger = await server.join('admin', 'it', other.id);
		expect(await pageOf(stranger, made.id)).toEqual({ entries: [], next: null });
	});

	it('shows nothing of what others may not see, not even that it was done', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const about = { collection: 'concept', id: 'secret' } as const;
		const change = (scope: string) => ({
			...{ op: 'put', ...about, scope, before: null, after: { id: 'secret', scope } },
		});
		const scopes = ['team', 'side:it', 'side:marketing', 'member:another'];
		await server.store.write(async (tx) => {
			for (const [n, scope] of scopes.entries())
				await tx.addHistory(
					server.team.id,
					{
						...{ uuid: randomUUID(), seq: 100 + n, epoch: server.team.epoch, clientId: null },
						...{ mutationId: null, memberId: 'another', name: 'x', base: 0 },
						args: '{"reason":"r"}',
						changes: JSON.stringify([change(scope), change('member:another')]),
						...{ verdict: 'applied', code: null, message: null, at: '' },
					},
					[about],
				);
		});
		const { entries } = await pageOf(robin, 'secret');
		expect(entries.map(({ changes }) => changes.map(({ after }) => after?.scope))).toEqual([
			['side:it'],
			['team'],
		]);
		expect(entries.some(({ reason }) => reason)).toBe(false);
	});

	it.each([
		{ collection: 'known' },
		{ collection: 'member' },
		{ id: '' },
		{ id: 'a b' },
		{ before: '-1' },
		{ before: 'x' },
		{ before: '1.5' },
	])('is refused in a sentence where %j is asked', async (wrong) => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const query = new URLSearchParams({ collection: 'concept', id: 'sp-api', ...wrong });
		expect(await robin.ask({ path: `/v1/history?${query}` })).toMatchObject({
			status: 400,
			body: { code: 'bad_request', message: expect.stringContaining('.') },
		});
	});

	it('is for those alone who are signed in', async () => {
		await using server = await TestServer.start();
		const answer = await server.ask({ path: '/v1/history?collection=concept&id=sp-api' });
		expect(answer.status).toBe(401);
	});
});
