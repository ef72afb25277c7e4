import type { Import } from '@common-ground/shared/model/import.ts';
import type { ImportReply } from '@common-ground/shared/protocol/exchange.ts';
import { describe, expect, it } from 'vitest';
import { ENGINES, startEngine } from '../../testing/engines.ts';
import { TestServer } from '../../testing/server.ts';
import { EVERYTHING, TestProgram } from './api.fixture.ts';

const LIST =
	'term,definition,side\nquorum,Enough of us to decide.,it\ntombstone,What marks it deleted.,it\n';
const CSV = { 'Content-Type': 'text/csv' };

const send = async (program: TestProgram, file: string, query = '') =>
	program.post(`/imports${query}`, file, CSV);

const words = async (program: TestProgram, q: string): Promise<string[]> => {
	const { hits } = (await program.get(`/look-up?${new URLSearchParams({ q })}`)).body as {
		hits: { word: string }[];
	};
	return hits.map(({ word }) => word);
};

describe.each(ENGINES)('a list of words, kept by %s', (name) => {
	it('is looked at first, imported, listed, sent again without doing it twice, and taken back', async () => {
		const engine = await startEngine(name);
		await using server = await TestServer.start({ env: await engine.env(), parts: ['web'] });
		const program = await TestProgram.of(server, await server.join('translator'), EVERYTHING);

		const dry = await send(program, LIST, '?dryRun=true');
		expect(dry).toMatchObject({ status: 200, body: { importId: null, counts: { added: 2 } } });
		expect((dry.body as ImportReply).entries[0]).toMatchObject({ row: 2, name: 'quorum' });
		expect(await words(program, 'tombstone')).toEqual([]);

		const done = await send(program, LIST, '?name=ours.csv');
		const { importId } = done.body as ImportReply;
		expect(await words(program, 'tombstone')).toEqual(['tombstone']);
		expect((await send(program, LIST)).body).toMatchObject({
			importId: null,
			counts: { added: 0, unchanged: 2 },
		});
		expect((await program.get('/imports')).body).toMatchObject({
			imports: [{ id: importId, name: 'ours.csv', state: 'published' }],
		});

		const undone = await program.ask({ method: 'POST', path: `/imports/${importId}/undo` });
		expect(undone).toMatchObject({ status: 200, body: { state: 'undone', left: 0 } });
		expect(await words(program, 'tombstone')).toEqual([]);
		const again = await program.ask({ method: 'POST', path: `/imports/${importId}/undo` });
		expect(again).toMatchObject({
			status: 409,
			body: { detail: expect.stringContaining('already') },
		});
		await server.close();
		await engine.stop();
	}, 60_000);
});

describe('an import', () => {
	it('is all or nothing while rows cannot be taken, and says which and why', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const program = await TestProgram.of(server, await server.join('translator'), EVERYTHING);
		const bad = `${LIST}nowhere,Whose?,sales\n`;
		expect(await send(program, bad)).toMatchObject({
			status: 400,
			body: { row: 4, column: 'side', detail: expect.stringContaining('row 4, side') },
		});
		expect(await words(program, 'quorum')).toEqual([]);
		expect(await send(program, bad, '?skipRefused=true')).toMatchObject({ status: 200 });
		expect(await words(program, 'quorum')).toEqual(['quorum']);
	});

	it('that cannot be read says where', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const program = await TestProgram.of(server, await server.join('translator'), EVERYTHING);
		const answer = await send(program, '<?xml version="1.0"?>\n<!DOCTYPE tbx []>\n<tbx/>');
		expect(answer).toMatchObject({ status: 400, body: { row: 2 } });
		expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
		expect(await send(program, '')).toMatchObject({ status: 400 });
		expect(await send(program, LIST, '?dryRun=perhaps')).toMatchObject({ status: 400 });
		expect(await send(program, 'x'.repeat(33_000_000))).toMatchObject({
			status: 413,
			body: { detail: expect.stringContaining('32 MB') },
		});
	}, 30_000);

	it('may be larger than any other request, and is made in batches that nobody sees until all is there', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const program = await TestProgram.of(server, await server.join('translator'), EVERYTHING);
		const rows = Array.from(
			{ length: 2_000 },
			(_, n) => `word ${n},${'What it is. '.repeat(60)},it`,
		);
		const file = `term,definition,side\n${rows.join('\n')}\n`;
		expect(file.length).toBeGreaterThan(1_000_000);
		expect(await send(program, file)).toMatchObject({
			status: 200,
			body: { counts: { added: 2_000 } },
		});
		expect(await words(program, 'word 1999')).toContain('word 1999');
		const imports = (await program.get('/imports')).body as { imports: Import[] };
		expect(imports.imports[0]?.batches).toBeGreaterThan(9);
	}, 60_000);

	it('takes a token that curates, and a member who may', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const writer = await TestProgram.of(server, await server.join('translator'));
		expect(await send(writer, LIST)).toMatchObject({ status: 403 });
		const admin = await server.join('admin');
		const robin = await server.join('translator');
		const member = await TestProgram.of(server, robin, EVERYTHING);
		await admin.mutate('member.edit', { id: robin.member.id, fields: { role: 'member' } });
		expect(await send(member, LIST)).toMatchObject({ status: 403, body: { code: 'forbidden' } });
		expect(await words(member, 'quorum')).toEqual([]);
		const path = '/imports/nothing/undo';
		const curator = await TestProgram.of(server, await server.join('translator'), EVERYTHING);
		expect(await curator.ask({ method: 'POST', path })).toMatchObject({ status: 404 });
	});
});

describe('an export', () => {
	it.each([
		['csv', 'text/csv', '\ufeffid,'],
		['json', 'application/json', '{"format":"common-ground-glossary"'],
		['tbx', 'application/xml', '<?xml'],
		['markdown', 'text/markdown', '# '],
		['vale', 'application/zip', 'PK'],
	])('as %s is %s', async (format, type, begins) => {
		await using server = await TestServer.start({ parts: ['web'] });
		const program = await TestProgram.of(server, await server.join());
		const url = `${server.origin}/api/v1/export?format=${format}`;
		const headers = { Authorization: `Bearer ${program.token}` };
		const answer = await fetch(url, { headers });
		expect(answer.headers.get('Content-Type')).toContain(type);
		expect(answer.headers.get('Content-Disposition')).toContain('filename=');
		const bytes = Buffer.from(await answer.arrayBuffer());
		expect(bytes.toString('utf8').startsWith(begins)).toBe(true);
	});

	it('comes back unchanged where it is imported', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const program = await TestProgram.of(server, await server.join('translator'), EVERYTHING);
		const headers = { Authorization: `Bearer ${program.token}` };
		const url = `${server.origin}/api/v1/export?format=tbx`;
		const file = await (await fetch(url, { headers })).text();
		const { counts } = (await send(program, file)).body as ImportReply;
		expect(counts).toMatchObject({ added: 0, changed: 0, conflicting: 0, refused: 0 });
		expect(counts.unchanged).toBeGreaterThan(5);
	});

	it('needs a format, and a token that reads', async () => {
		await using server = await TestServer.start({ parts: ['web'] });
		const program = await TestProgram.of(server, await server.join());
		expect(await program.get('/export')).toMatchObject({ status: 400 });
		expect(await program.get('/export?format=doc')).toMatchObject({ status: 400 });
		expect(await program.ask({ path: '/export?format=csv', token: 'none' })).toMatchObject({
			status: 401,
		});
	});
});
