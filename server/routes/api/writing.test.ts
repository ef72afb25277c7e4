import { randomUUID } from 'node:crypto';
import { HistoryReply } from '@common-ground/shared/protocol/history.ts';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../testing/http.ts';
import { TestServer } from '../../testing/server.ts';
import { EVERYTHING, NEW, TestProgram } from './api.fixture.ts';

const etagIn = ({ headers }: Answer): string => headers.get('ETag') ?? '';
const idIn = ({ body }: Answer): string => String((body as { id: string }).id);

async function start() {
	const server = await TestServer.start();
	const tara = await server.join('translator');
	const program = await TestProgram.of(server, tara, EVERYTHING);
	return { server, tara, program, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describe('a program', () => {
	it('takes a concept from suggestion to retirement, and the browsers of its team hear of it', async () => {
		await using team = await start();
		const { program, tara } = team;
		const before = await tara.seq();
		const made = await program.post('/concepts', NEW);
		expect(made).toMatchObject({
			status: 201,
			body: { status: 'suggested', terms: [{ text: 'Burn rate', status: 'preferred' }] },
		});
		const path = `/concepts/${idIn(made)}`;
		expect(made.headers.get('Location')).toBe(`/api/v1${path}`);
		const fields = { definition: { it: 'Spend a month' }, example: 'Our burn rate doubled.' };
		const edited = await program.patch(path, fields, { 'If-Match': etagIn(made) });
		expect(edited).toMatchObject({
			status: 200,
			body: { ...fields, definition: { ...NEW.definition, it: 'Spend a month' } },
		});
		const worded = await program.post(`${path}/terms`, { text: 'Cash burn', side: 'it' });
		const terms = (worded.body as { terms: { id: string; text: string }[] }).terms;
		const id = terms.find(({ text }) => text === 'Cash burn')?.id ?? '';
		const match = { 'If-Match': etagIn(worded) };
		const renamed = await program.patch(`/terms/${id}`, { text: 'Burn' }, match);
		expect(JSON.stringify(renamed.body)).toContain('"Burn"');
		expect(await program.ask({ method: 'DELETE', path: `/terms/${id}` })).toMatchObject({
			body: { terms: [{ text: 'Burn rate' }] },
		});
		expect(await program.post(`${path}/approve`, {})).toMatchObject({
			body: { status: 'approved' },
		});
		expect(await program.post(`${path}/retire`, { reason: 'Unused' })).toMatchObject({
			body: { status: 'retired' },
		});
		expect(await program.post(`${path}/reopen`, {})).toMatchObject({
			body: { status: 'approved' },
		});
		const other = await program.post('/concepts', { ...NEW, text: 'Runway' });
		expect(await program.post(`/concepts/${idIn(other)}/reject`, { reason: 'No' })).toMatchObject({
			body: { status: 'rejected', suggestion: { reason: 'No' } },
		});
		const changes = (await tara.changesSince(before)).flatMap((page) => page.changes);
		expect(changes.map((change) => change.id)).toContain(idIn(made));
		const query = `collection=concept&id=${idIn(made)}`;
		const history = HistoryReply.parse((await tara.ask({ path: `/v1/history?${query}` })).body);
		expect(history.entries.map(({ name }) => name).toReversed()).toEqual([
			...['concept.suggest', 'concept.edit', 'term.add', 'term.edit', 'term.remove'],
			...['concept.approve', 'concept.retire', 'concept.reopen'],
		]);
		expect(new Set(history.entries.map(({ memberId }) => memberId))).toEqual(
			new Set([tara.member.id]),
		);
	}, 20_000);

	it('never writes over what it has not read', async () => {
		await using team = await start();
		const { program, tara } = team;
		const made = await program.post('/concepts', NEW);
		const path = `/concepts/${idIn(made)}`;
		const fields = { definition: { it: 'Mine' } };
		expect(await program.patch(path, fields)).toMatchObject({
			...{ status: 428, body: { code: 'version_missing' } },
		});
		// A word counts as well: it is in what was read.
		const word = { id: randomUUID(), conceptId: idIn(made), text: 'Burn', side: 'it' };
		await tara.mutate('term.add', { ...word, status: 'admitted', type: 'full' });
		const stale = await program.patch(path, fields, { 'If-Match': etagIn(made) });
		expect(stale).toMatchObject({ status: 412, body: { code: 'changed_meanwhile' } });
		const now = await program.get(path);
		expect(etagIn(stale)).toBe(etagIn(now));
		expect(now.body).toMatchObject({ definition: NEW.definition });
		const weak = { 'If-Match': `W/${etagIn(now)}` };
		expect((await program.patch(path, fields, weak)).status).toBe(200);
		expect((await program.post(`${path}/approve`, {}, weak)).status).toBe(412);
		expect((await program.get(path, { 'If-None-Match': etagIn(now) })).status).toBe(200);
		const latest = etagIn(await program.get(path));
		expect((await program.get(path, { 'If-None-Match': latest })).status).toBe(304);
	});

	it('does a thing once, however often it asks with the same key', async () => {
		await using team = await start();
		const { program } = team;
		const key = { 'Idempotency-Key': 'import-2026-01-05-row-1' };
		const [first, again] = [
			await program.post('/concepts', NEW, key),
			await program.post('/concepts', NEW, key),
		];
		expect(idIn(again)).toBe(idIn(first));
		expect(first.headers.get('Idempotency-Replayed')).toBeNull();
		expect(again.headers.get('Idempotency-Replayed')).toBe('true');
		const found = await program.get('/concepts?q=burn+rate');
		expect((found.body as { concepts: object[] }).concepts).toHaveLength(1);
		expect(await program.post('/concepts', { ...NEW, text: 'Other' }, key)).toMatchObject({
			...{ status: 409, body: { code: 'conflict' } },
		});
		const path = `/concepts/${idIn(first)}/reject`;
		const empty = { 'Idempotency-Key': 'approve-twice' };
		await program.post(path, { reason: 'No' }, empty);
		expect((await program.post(path, { reason: 'No' }, empty)).status).toBe(200);
	});

	it('has keys of its own: another’s with the same is another change', async () => {
		await using team = await start();
		const robin = await TestProgram.of(team.server, await team.server.join());
		const key = { 'Idempotency-Key': 'the-same-key' };
		const [one, other] = [
			await team.program.post('/concepts', NEW, key),
			await robin.post('/concepts', NEW, key),
		];
		expect(idIn(other)).not.toBe(idIn(one));
	});

	it('is refused by the rules, in their words', async () => {
		await using team = await start();
		const { program } = team;
		const empty = { ...NEW, definition: {} };
		const made = await program.post('/concepts', empty);
		expect(await program.post(`/concepts/${idIn(made)}/approve`, {})).toMatchObject({
			status: 400,
			body: {
				...{ code: 'bad_request', type: 'urn:common-ground:problem:bad_request' },
				detail: expect.stringContaining('write at least one definition'),
			},
		});
		expect((await program.post('/concepts/nobody/approve', {})).status).toBe(404);
	});

	it('shares the minute and the room of its member', async () => {
		await using server = await TestServer.start({
			env: { COMMON_GROUND_MEMBER_LIMIT: '2', COMMON_GROUND_MEMBER_RECORDS: '2' },
		});
		const program = await TestProgram.of(server, await server.join());
		expect((await program.post('/concepts', NEW)).status).toBe(201);
		expect(await program.post('/concepts', NEW)).toMatchObject({
			...{ status: 409, body: { code: 'limit' } },
		});
		const late = await program.post('/concepts', NEW);
		expect(late).toMatchObject({ status: 429, body: { code: 'too_many' } });
		expect(Number(late.headers.get('Retry-After'))).toBeGreaterThan(0);
	});
});
