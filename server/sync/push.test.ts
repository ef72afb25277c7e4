import { randomUUID } from 'node:crypto';
import type { Priority } from '@common-ground/shared/model/priority.ts';
import { MUTATIONS } from '@common-ground/shared/mutations/registry.ts';
import { BODY_LIMIT, SCHEMA_VERSION } from '@common-ground/shared/protocol/version.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { priority, suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

afterEach(() => vi.restoreAllMocks());

describe('push', () => {
	it('applies a change by the shared rules and gives it the next seq', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const before = await robin.seq();
		const args = suggestion();
		const reply = await robin.push(robin.mutation('concept.suggest', args));
		expect(reply.verdicts).toMatchObject([{ id: 1, verdict: 'applied' }]);
		expect(reply).toMatchObject({ lastMutationId: 1, seq: before + 1 });
		const { changes } = await robin.changes(before);
		expect(changes.map(({ collection, id }) => [collection, id])).toEqual([
			['concept', args.id],
			['term', args.termId],
		]);
	});

	it('lets the server’s clock say when, not the client’s', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const args = suggestion();
		const start = new Date().toISOString();
		await robin.mutate('concept.suggest', args);
		const record = await server.store.record(server.team.id, {
			collection: 'concept',
			id: args.id,
		});
		const { suggestion: made } = JSON.parse(record?.data ?? '{}');
		expect(made.by).toBe(robin.member.id);
		expect(made.at >= start && made.at <= new Date().toISOString()).toBe(true);
	});

	it('answers what it has seen as repeated, and does nothing again', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const mutation = robin.mutation('concept.suggest', suggestion());
		const { seq } = await robin.push(mutation);
		const again = await robin.push(mutation);
		expect(again).toMatchObject({ seq, lastMutationId: 1, verdicts: [{ verdict: 'repeated' }] });
	});

	it('believes what was seen before a restore only as far as the backup went', async () => {
		await using server = await TestServer.start();
		const [robin, kim] = [await server.join('admin'), await server.join('admin')];
		const args = suggestion();
		await robin.mutate('concept.suggest', args);
		const { id } = args;
		const edit = (text: string) => ['concept.edit', { id, fields: { example: text } }] as const;
		await kim.mutate(...edit('theirs'));
		const base = await robin.seq();
		const late = { ...robin.mutation(...edit('mine')), base, baseEpoch: 'before the restore' };
		expect((await robin.push(late)).verdicts).toMatchObject([{ verdict: 'merged' }]);
		const aware = { ...kim.mutation(...edit('again')), base: base + 1 };
		expect((await kim.push(aware)).verdicts).toMatchObject([{ verdict: 'applied' }]);
	});

	it('tells the reason again to whoever missed the answer that said no', async () => {
		await using server = await TestServer.start();
		const robin = await server.join('sponsor');
		const mutation = robin.mutation('concept.suggest', suggestion());
		const [first] = (await robin.push(mutation)).verdicts;
		const [again] = (await robin.push(mutation)).verdicts;
		expect(again).toMatchObject({
			verdict: 'repeated',
			code: 'forbidden',
			message: first?.message,
		});
	});

	it('never applies a uuid twice, under whatever number it comes', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const mutation = robin.mutation('known.add', { conceptId: 'c1' });
		const { seq } = await robin.push(mutation);
		const reply = await robin.push({ ...mutation, id: 2 });
		expect(reply).toMatchObject({ seq, lastMutationId: 2, verdicts: [{ verdict: 'repeated' }] });
	});

	it('refuses a gap, names the number it expects, and takes nothing of the batch', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const [first, , third] = [1, 2, 3].map(() => robin.mutation('concept.suggest', suggestion()));
		if (!first || !third) throw new Error('no mutations');
		const answer = await robin.offer([first, third]);
		expect(answer).toMatchObject({ status: 409, body: { code: 'id_gap', expected: 2 } });
		const alone = await robin.offer([third]);
		expect(alone.body).toMatchObject({ code: 'id_gap', expected: 1 });
		expect((await robin.whole()).lastMutationId).toBe(0);
	});

	it('refuses a new change under a used number, so that nothing passes for done that was not', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await robin.mutate('concept.suggest', suggestion());
		const other = { ...robin.mutation('concept.suggest', suggestion()), id: 1 };
		expect((await robin.offer([other])).body).toMatchObject({ code: 'id_gap', expected: 2 });
	});

	it('goes on behind a bad change, whatever is wrong with it', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { verdicts, lastMutationId } = await robin.push(
			robin.mutation('no.such', {}),
			robin.mutation('concept.suggest', { id: 7 }),
			robin.mutation('concept.suggest', suggestion('x'.repeat(10_000))),
			robin.mutation('concept.approve', { id: 'sp-lead' }),
			robin.mutation('toString', {}),
			robin.mutation('concept.suggest', suggestion()),
		);
		expect(verdicts.map(({ code, verdict }) => code ?? verdict)).toEqual([
			'unknown_mutation',
			'bad_arguments',
			'bad_arguments',
			'forbidden',
			'unknown_mutation',
			'applied',
		]);
		expect(verdicts[2]?.message).toContain('120 characters');
		expect(lastMutationId).toBe(6);
	});

	it('lets nobody act as the server itself', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const member = { id: 'm', name: 'Eve', side: 'it', role: 'admin', state: 'active' };
		const { verdicts } = await admin.push(
			admin.mutation('member.join', { member }),
			admin.mutation('kept.forget', { ids: [] }),
			admin.mutation('team.create', { name: 'Mine' }),
		);
		expect(verdicts.map(({ code }) => code)).toEqual(['forbidden', 'forbidden', 'forbidden']);
	});

	it('rejects a change whose rule fails, says so in the log, and goes on', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		vi.spyOn(MUTATIONS['known.add'], 'apply').mockImplementation(() => {
			throw new TypeError('secret words');
		});
		const { verdicts } = await robin.push(
			robin.mutation('known.add', { conceptId: 'c1' }),
			robin.mutation('concept.suggest', suggestion()),
		);
		expect(verdicts).toMatchObject([
			{ verdict: 'rejected', code: 'internal' },
			{ verdict: 'applied' },
		]);
		const line = server.log.find((text) => text.includes('a rule failed'));
		expect(JSON.parse(line ?? '{}')).toMatchObject({ mutation: 'known.add', error: 'TypeError' });
		expect(line).not.toContain('secret words');
	});

	it.each([40, 100_000])('rejects what is nested %i levels deep, and goes on', async (levels) => {
		await using server = await TestServer.start();
		const curator = await server.join('translator');
		const { clientId, epoch } = curator;
		const args = suggestion();
		await curator.mutate('concept.suggest', args);
		const mutations = [
			curator.mutation('term.edit', { id: args.termId, fields: { match: { later: 'DEEP' } } }),
			curator.mutation('known.add', { conceptId: 'c1' }),
		];
		const text = JSON.stringify({ clientId, epoch, schemaVersion: SCHEMA_VERSION, mutations });
		const body = text.replace('"DEEP"', '['.repeat(levels) + ']'.repeat(levels));
		const answer = await curator.ask({ method: 'POST', path: '/v1/push', body });
		expect(answer.body).toMatchObject({
			verdicts: [{ code: 'bad_arguments' }, { verdict: 'applied' }],
		});
	});

	it('keeps markup as the text that it is', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const text = '<img src=x onerror=alert(1)>';
		const args = suggestion(text);
		expect(await robin.mutate('concept.suggest', args)).toMatchObject({ verdict: 'applied' });
		const { records } = await robin.whole();
		expect(records.find(({ id }) => id === args.termId)?.data).toMatchObject({ text });
	});

	it('counts a change that changes nothing as applied', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await robin.mutate('known.add', { conceptId: 'c1' });
		expect(await robin.mutate('known.add', { conceptId: 'c1' })).toMatchObject({
			verdict: 'applied',
		});
	});

	it('writes everything into the history: who, what, what was there before, and the verdict', async () => {
		await using server = await TestServer.start();
		const curator = await server.join('translator');
		const args = priority('Before');
		await curator.mutate('priority.create', args);
		const edit = curator.mutation('priority.edit', { id: args.id, fields: { title: 'After' } });
		const nobody = curator.mutation('priority.edit', { id: 'gone', fields: {} });
		const { seq } = await curator.push(edit, nobody);
		const entry = await server.store.history(server.team.id, edit.uuid);
		expect(entry).toMatchObject({
			seq,
			epoch: curator.epoch,
			clientId: curator.clientId,
			mutationId: 2,
			memberId: curator.member.id,
			name: 'priority.edit',
			verdict: 'applied',
		});
		expect(JSON.parse(entry?.args ?? '')).toEqual(edit.args);
		expect(JSON.parse(entry?.changes ?? '')).toMatchObject([
			{ op: 'put', collection: 'priority', before: { title: 'Before' }, after: { title: 'After' } },
		]);
		expect(await server.store.history(server.team.id, nobody.uuid)).toMatchObject({
			verdict: 'rejected',
			code: 'not_found',
			mutationId: 3,
			changes: '[]',
			seq,
		});
	});

	it('ranks for two people at once without ever giving a rank twice', async () => {
		await using server = await TestServer.start();
		const one = await server.join('translator', 'it');
		const two = await server.join('translator', 'marketing');
		const made = Array.from({ length: 8 }, (_, n) => priority(`P${n}`));
		await one.push(...made.map((args) => one.mutation('priority.create', args)));
		const move = (who: typeof one, n: number) =>
			who.mutation('priority.move', {
				id: made[n % 8]?.id,
				after: made[(n * 3 + 1) % 8]?.id ?? null,
				before: null,
				reason: 'Try',
			});
		for (let round = 0; round < 10; round++)
			await Promise.all([
				one.push(move(one, round), move(one, round + 2)),
				two.push(move(two, round + 1), move(two, round + 5)),
			]);
		const { records } = await one.whole();
		const ranks = records
			.filter(({ collection }) => collection === 'priority')
			.map(({ data }) => (data as Priority).rank);
		expect(ranks).toHaveLength(8);
		expect(new Set(ranks).size).toBe(8);
	});

	it('refuses another epoch, another member’s client id, and a client that is too old', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const eve = await server.join();
		await robin.mutate('known.add', { conceptId: 'c1' });
		const mutation = { uuid: randomUUID(), id: 2, name: 'known.add', args: {}, base: 0 };
		const offer = (others: object) => eve.offer([mutation], others);
		expect(await offer({ epoch: 'e0' })).toMatchObject({
			status: 409,
			body: { code: 'wrong_epoch' },
		});
		expect(await offer({ clientId: robin.clientId })).toMatchObject({
			status: 403,
			body: { code: 'forbidden' },
		});
		expect(await eve.offer([], { schemaVersion: 0, mutations: 'of old' })).toMatchObject({
			status: 426,
			body: { code: 'client_too_old', message: expect.stringContaining('Update it') },
		});
	});

	it('refuses a body over the limit, however it is sent, and takes one below it', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const sending = (bytes: number) => {
			const body = JSON.stringify({ schemaVersion: SCHEMA_VERSION, pad: 'x'.repeat(bytes) });
			const whole = { method: 'POST', path: '/v1/push', body };
			return Promise.all([robin.ask(whole), robin.ask({ ...whole, inPieces: true })]);
		};
		for (const answer of await sending(BODY_LIMIT))
			expect(answer).toMatchObject({ status: 413, body: { code: 'too_large' } });
		for (const answer of await sending(BODY_LIMIT - 100))
			expect(answer).toMatchObject({ status: 400, body: { code: 'bad_request' } });
	});
});
