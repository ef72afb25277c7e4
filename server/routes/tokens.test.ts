import { TokenReply, TokensReply } from '@common-ground/shared/protocol/tokens.ts';
import { describe, expect, it } from 'vitest';
import { isTokenText, newTokenText } from '../auth/token-text.ts';
import { createTeam } from '../service.ts';
import type { TestClient } from '../testing/client.ts';
import { TestServer } from '../testing/server.ts';

const WISH = { name: 'Nightly export', scopes: ['glossary:read'], days: 90 };

const making = (client: TestClient, more: object = {}) =>
	client.ask({ method: 'POST', path: '/v1/tokens', body: { ...WISH, ...more } });
const made = async (client: TestClient, more: object = {}) =>
	TokenReply.parse((await making(client, more)).body);
const listOf = async (client: TestClient) =>
	TokensReply.parse((await client.ask({ path: '/v1/tokens' })).body).tokens;
const revoking = (client: TestClient, id: string) =>
	client.ask({ method: 'DELETE', path: `/v1/tokens/${id}` });

describe('the text of a token', () => {
	it('is known by its prefix and checksum alone', () => {
		const text = newTokenText();
		expect(text).toMatch(/^cgp_[0-9A-Za-z]{49}$/);
		expect(isTokenText(text)).toBe(true);
		expect(newTokenText()).not.toBe(text);
	});

	it('is none where a character is another, missing or too many', () => {
		const text = newTokenText();
		const other = text[10] === 'x' ? 'y' : 'x';
		for (const wrong of [text.slice(0, -1), `${text}0`, text.slice(4), '', ` ${text}`])
			expect(isTokenText(wrong)).toBe(false);
		expect(isTokenText(text.slice(0, 10) + other + text.slice(11))).toBe(false);
	});
});

describe('personal access tokens', () => {
	it('are told once, and afterwards listed without what they are', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { id, token, expires } = await made(robin);
		const [listed, ...others] = await listOf(robin);
		expect(others).toEqual([]);
		expect(listed).toMatchObject({
			...{ id, memberId: robin.member.id, name: WISH.name, scopes: WISH.scopes },
			...{ expires, lastUsed: null },
		});
		const all = JSON.stringify([await listOf(robin), server.log]);
		expect(all).not.toContain(token);
		expect(all).not.toMatch(/hash/i);
		expect(Date.parse(expires) - Date.now()).toBeGreaterThan(89.9 * 24 * 60 * 60_000);
	});

	it('are seen and taken back by their member or an admin of the team, by nobody else', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const kim = await server.join('translator');
		const admin = await server.join('admin');
		const stranger = await server.join('admin', 'it', (await createTeam(server.store, 'B')).id);
		const { id } = await made(robin);
		expect(await listOf(kim)).toEqual([]);
		expect(await listOf(stranger)).toEqual([]);
		expect(await listOf(admin)).toHaveLength(1);
		for (const other of [kim, stranger])
			expect(await revoking(other, id)).toMatchObject({ status: 404 });
		expect((await revoking(admin, id)).status).toBe(204);
		expect((await revoking(robin, id)).status).toBe(404);
		expect(await listOf(robin)).toEqual([]);
	});

	it('are not given more than their member may', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const sponsor = await server.join('sponsor');
		const tara = await server.join('translator');
		expect(await making(robin, { scopes: ['glossary:curate'] })).toMatchObject({
			...{ status: 403, body: { message: expect.stringContaining('Leave “glossary:curate”') } },
		});
		expect((await making(sponsor, { scopes: ['glossary:write'] })).status).toBe(403);
		expect((await making(tara, { scopes: ['glossary:curate'] })).status).toBe(200);
	});

	it('go with their member', async () => {
		await using server = await TestServer.start();
		const admin = await server.join('admin');
		const robin = await server.join();
		await made(robin);
		const path = `/v1/members/${robin.member.id}/leave`;
		await admin.ask({ method: 'POST', path, body: { to: null } });
		expect(await listOf(admin)).toEqual([]);
	});

	it('are no device, and a device is no token', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		const { token } = await made(robin);
		for (const path of ['/v1/devices', '/v1/tokens', '/v1/changes?epoch=e&seq=0', '/v1/live'])
			expect((await server.ask({ path, token })).status).toBe(401);
	});

	it('have an end to their number', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		for (let n = 0; n < 20; n++) await made(robin);
		expect(await making(robin)).toMatchObject({ status: 409, body: { code: 'limit' } });
		await revoking(robin, (await listOf(robin))[0]?.id ?? '');
		expect((await making(robin)).status).toBe(200);
	});

	it.each([
		{ name: '' },
		{ name: 'x'.repeat(81) },
		{ name: 'a\u0007b' },
		{ scopes: [] },
		{ scopes: ['admin'] },
		{ days: 0 },
		{ days: 366 },
		{ days: '90' },
	])('are refused in a sentence where %j is asked', async (wrong) => {
		await using server = await TestServer.start();
		const robin = await server.join();
		expect(await making(robin, wrong)).toMatchObject({
			...{ status: 400, body: { code: 'bad_request', message: expect.stringContaining('.') } },
		});
	});
});
