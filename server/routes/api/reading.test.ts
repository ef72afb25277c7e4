import type { ConceptView, LookUpReply } from '@common-ground/shared/protocol/api.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { ENGINES, startEngine } from '../../testing/engines.ts';
import { suggestion } from '../../testing/examples.ts';
import { TestServer } from '../../testing/server.ts';
import { EVERYTHING, NEW, TestProgram } from './api.fixture.ts';

interface Page {
	concepts: ConceptView[];
	next: string | null;
}

const page = async (program: TestProgram, query: Record<string, string> = {}): Promise<Page> =>
	(await program.get(`/concepts?${new URLSearchParams(query)}`)).body as Page;

async function all(
	program: TestProgram,
	query: Record<string, string> = {},
): Promise<ConceptView[]> {
	const { concepts, next } = await page(program, { limit: '200', ...query });
	return next === null
		? concepts
		: [...concepts, ...(await all(program, { ...query, cursor: next }))];
}

const lookUp = async (program: TestProgram, q: string) =>
	((await program.get(`/look-up?${new URLSearchParams({ q })}`)).body as LookUpReply).hits;

describe.each(ENGINES)('a glossary read by a program, kept by %s', (name) => {
	it('is what the team has, also after it changed', async () => {
		const engine = await startEngine(name);
		await using server = await TestServer.start({ env: await engine.env() });
		const tara = await server.join('translator');
		const program = await TestProgram.of(server, tara);
		const before = await all(program);
		expect(before.length).toBeGreaterThan(400);
		const between = new Date().toISOString();
		const made = suggestion('Zug um Zug');
		await tara.mutate('concept.suggest', made);
		expect(await all(program)).toHaveLength(before.length + 1);
		expect((await all(program, { q: 'ZUG UM zug' })).map(({ id }) => id)).toEqual([made.id]);
		const since = await all(program, { updatedSince: between });
		expect(since.map(({ id }) => id)).toEqual([made.id]);
		await tara.mutate('concept.approve', { id: made.id });
		expect(await lookUp(program, 'zug')).toMatchObject([
			{ word: 'Zug um Zug', by: 'beginning', concept: { id: made.id, status: 'approved' } },
		]);
		await tara.mutate('term.remove', { id: made.termId });
		expect(await all(program, { q: 'zug um zug' })).toEqual([]);
		await server.close();
		await engine.stop();
	}, 60_000);
});

it('an import is read once it is published', async () => {
	await using server = await TestServer.start({ parts: ['web'] });
	const tara = await server.join('translator');
	const program = await TestProgram.of(server, tara, EVERYTHING);
	const { concepts } = starterRecords();
	const [like] = concepts;
	const word = { id: 'w1', conceptId: 'c1', side: 'it', status: 'preferred', type: 'full' };
	const head = { importId: 'i1', name: 'words.csv', batches: 1 };
	const entry = { concept: { ...like, id: 'c1' }, terms: [{ ...word, text: 'Zug um Zug' }] };
	await tara.mutate('import.stage', { ...head, batch: 0, entries: [entry] });
	expect(await lookUp(program, 'zug um zug')).toEqual([]);
	expect((await program.get('/concepts/c1')).status).toBe(404);
	await tara.mutate('import.publish', head);
	expect(await lookUp(program, 'zug um zug')).toMatchObject([{ concept: { id: 'c1' } }]);
	const { status, headers } = await program.get('/concepts/c1');
	expect(status).toBe(200);
	const edit = { example: 'Zug um Zug it goes.' };
	const etag = headers.get('ETag') ?? '';
	expect((await program.patch('/concepts/c1', edit, { 'If-Match': etag })).status).toBe(200);
});

const LONG = `subject=${'x'.repeat(400)}`;

describe('a list of concepts', () => {
	it('is the same in pages, whatever arrives and changes between them', async () => {
		await using server = await TestServer.start();
		const tara = await server.join('translator');
		const program = await TestProgram.of(server, tara);
		const whole = (await all(program)).map(({ id }) => id);
		const seen: string[] = [];
		for (let cursor: string | null = ''; cursor !== null; ) {
			const { concepts, next }: Page = await page(
				program,
				cursor ? { limit: '200', cursor } : { limit: '200' },
			);
			seen.push(...concepts.map(({ id }) => id));
			cursor = next;
			await program.post('/concepts', NEW);
			await tara.mutate('concept.edit', { id: 'sp-api', fields: { example: `${seen.length}` } });
		}
		expect(new Set(seen).size).toBe(seen.length);
		expect(seen).toEqual(expect.arrayContaining(whole));
	}, 30_000);

	it('is filtered by state, side and subject', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		await program.post('/concepts', NEW);
		const suggested = await all(program, { status: 'suggested' });
		expect(suggested.map(({ status }) => status)).toEqual(['suggested']);
		const words = await all(program, { side: 'marketing' });
		expect(words.every(({ terms }) => terms.some(({ side }) => side === 'marketing'))).toBe(true);
		expect(words.length).toBeGreaterThan(50);
		const subjectField = words[0]?.subjectField || words[1]?.subjectField || '';
		const own = await all(program, { subject: subjectField.toUpperCase() });
		expect(new Set(own.map((concept) => concept.subjectField))).toEqual(new Set([subjectField]));
	});

	it.each([
		'limit=0',
		'limit=201',
		'limit=x',
		'cursor=x',
		'status=nice',
		'side=hr',
		'updatedSince=yesterday',
		LONG,
		'q=',
	])('is refused where %.30s is asked', async (query) => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		const answer = await program.get(`/concepts?${query}`);
		expect(answer).toMatchObject({ status: 400, body: { code: 'bad_request' } });
		expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
	});
});

describe('looking up', () => {
	it('finds names: written so, beginning so, and mistyped', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		expect((await lookUp(program, 'backlog'))[0]).toMatchObject({ word: 'backlog', by: 'name' });
		expect((await lookUp(program, 'backl'))[0]).toMatchObject({ by: 'beginning' });
		expect((await lookUp(program, 'backlgo')).map(({ word }) => word)).toContain('backlog');
		expect(await lookUp(program, 'xyzzyxyzzy')).toEqual([]);
		expect(await lookUp(program, '   ')).toEqual([]);
	});

	it('finds nothing that nobody has approved', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		await program.post('/concepts', { ...NEW, text: 'Quuxification' });
		expect(await lookUp(program, 'Quuxification')).toEqual([]);
	});
});
