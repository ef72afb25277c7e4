import { describe, expect, it } from 'vitest';
import { hashOf } from '../../auth/secret.ts';
import { newTokenText } from '../../auth/token-text.ts';
import { createTeam } from '../../service.ts';
import { TestServer } from '../../testing/server.ts';
import { EVERYTHING, NEW, TestProgram } from './api.fixture.ts';

const idOf = async (program: TestProgram): Promise<string> =>
	String(((await program.post('/concepts', NEW)).body as { id: string }).id);

describe('a token', () => {
	it('is good until it is taken back, and not a moment longer', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const program = await TestProgram.of(server, robin);
		expect((await program.get('/concepts')).status).toBe(200);
		await expect
			.poll(async () => (await server.store.tokens(server.team.id))[0]?.lastUsedAt)
			.toBeTruthy();
		await robin.ask({ method: 'DELETE', path: `/v1/tokens/${program.tokenId}` });
		const refused = await program.get('/concepts');
		expect(refused).toMatchObject({
			...{
				status: 401,
				body: { code: 'unauthorized', detail: expect.stringContaining('taken back') },
			},
		});
		expect(refused.headers.get('WWW-Authenticate')).toContain('Bearer');
	});

	it('is refused once it has expired', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		await TestProgram.of(server, robin);
		const token = newTokenText();
		const expiring = (id: string, text: string, at: number) =>
			server.store.write(async (tx) => {
				const [row] = await tx.tokens(server.team.id);
				if (!row) throw new Error('There is no token.');
				const expiresAt = new Date(at).toISOString();
				await tx.addToken({ ...row, id, tokenHash: hashOf(text), expiresAt });
			});
		await expiring('late', token, Date.now() - 1);
		expect(await server.ask({ path: '/api/v1/concepts', token })).toMatchObject({
			...{ status: 401, body: { detail: expect.stringContaining('expired') } },
		});
		const good = newTokenText();
		await expiring('good', good, Date.now() + 60_000);
		expect((await server.ask({ path: '/api/v1/concepts', token: good })).status).toBe(200);
	});

	it('goes with its member, also in the middle of things', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const tara = await server.join('translator');
		const program = await TestProgram.of(server, tara, EVERYTHING);
		await admin.mutate('member.edit', { id: tara.member.id, fields: { role: 'member' } });
		const path = `/v1/members/${tara.member.id}/leave`;
		await admin.ask({ method: 'POST', path, body: { to: null } });
		expect((await program.get('/concepts')).status).toBe(401);
		expect((await program.post('/concepts', NEW)).status).toBe(401);
	});

	it('does what it was made for, and no more', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const reader = await TestProgram.of(server, admin, ['glossary:read']);
		const writer = await TestProgram.of(server, admin, ['glossary:write']);
		expect(await reader.post('/concepts', NEW)).toMatchObject({
			...{ status: 403, body: { detail: expect.stringContaining('glossary:write') } },
		});
		expect((await writer.get('/concepts')).status).toBe(403);
		const id = await idOf(writer);
		expect((await writer.post(`/concepts/${id}/approve`, {})).status).toBe(403);
		// An admin may edit every concept; this token of theirs may not.
		const etag = (await reader.get('/concepts/sp-api')).headers.get('ETag') ?? '';
		const edit = await writer.patch('/concepts/sp-api', { example: 'x' }, { 'If-Match': etag });
		expect(edit).toMatchObject({ status: 403, body: { code: 'forbidden' } });
	});

	it('opens nothing of another team', async () => {
		await using server = await TestServer.start();
		const other = await createTeam(server.store, 'Other');
		const own = await TestProgram.of(server, await server.join('admin'), EVERYTHING);
		const stranger = await server.join('admin', 'it', other.id);
		const foreign = await TestProgram.of(server, stranger, EVERYTHING);
		const id = await idOf(own);
		expect((await foreign.get(`/concepts/${id}`)).status).toBe(404);
		expect((await foreign.post(`/concepts/${id}/approve`, {})).status).toBe(404);
		expect((await foreign.get('/concepts?q=burn+rate')).body).toMatchObject({ concepts: [] });
	});

	it('is taken from the header alone, and stands in no log', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		const path = `/api/v1/concepts?token=${program.token}&access_token=${program.token}`;
		expect((await server.ask({ path })).status).toBe(401);
		expect(server.log.join()).not.toContain(program.token);
	});

	it.each([
		'',
		'Bearer',
		'Bearer cgp_short',
		'Basic cgp_x',
		'Bearer \u00e9',
		`Bearer ${'x'.repeat(300)}`,
	])('is none where the header is %.30s', async (Authorization) => {
		await using server = await TestServer.start();
		const answer = await server.ask({
			path: '/api/v1/concepts',
			headers: { Authorization },
		});
		expect(answer).toMatchObject({ status: 401, body: { code: 'unauthorized' } });
	});
});

describe('the interface for programs', () => {
	it('lets no page of another origin read it', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		const headers = { Origin: 'https://evil.example' };
		const answer = await program.get('/concepts', headers);
		expect(answer.headers.get('Access-Control-Allow-Origin')).toBeNull();
		const asked = { ...headers, 'Access-Control-Request-Method': 'POST' };
		const beforehand = await server.ask({
			...{ method: 'OPTIONS', path: '/api/v1/concepts', headers: asked },
		});
		expect(beforehand.headers.get('Access-Control-Allow-Origin')).toBeNull();
		expect(answer.headers.get('Cache-Control')).toBe('no-store');
	});

	it.each([
		['{', 400],
		['[]', 400],
		['null', 400],
		['"text"', 400],
		['{"text":"x","side":"hr","definition":{}}', 400],
		['{"text":"","side":"it","definition":{}}', 400],
		[`{"text":"x","side":"it","definition":${'['.repeat(5_000)}${']'.repeat(5_000)}}`, 400],
		[`{"text":"${'x'.repeat(2_000_000)}"}`, 413],
	])('answers a body like %.50s with a problem', async (body, status) => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		const answer = await program.post('/concepts', body);
		expect(answer.status).toBe(status);
		expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
		expect(answer.body).toMatchObject({ status, detail: expect.stringMatching(/\.|\)$/) });
	});

	it('says that there is nothing at an unknown address', async () => {
		await using server = await TestServer.start();
		const program = await TestProgram.of(server, await server.join());
		expect(await program.get('/nothing')).toMatchObject({ status: 404, body: { status: 404 } });
		expect((await program.get('/concepts/%00')).status).toBe(400);
	});
});
