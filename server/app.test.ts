import { CHROME_EXTENSION_ORIGIN } from '@common-ground/shared/protocol/origin.ts';
import { Problem } from '@common-ground/shared/protocol/problem.ts';
import { describe, expect, it } from 'vitest';
import { TestServer } from './testing/server.ts';

const FIREFOX = 'moz-extension://8f5a2d1c-0000-4000-8000-000000000000';

describe('every answer', () => {
	it('that is no success says in a sentence what to do', async () => {
		await using server = await TestServer.start();
		const { token } = await server.join('admin');
		const post = { method: 'POST', token };
		const answers = [
			await server.ask({ path: '/nothing/here' }),
			await server.ask({ path: '/v1/nothing' }),
			await server.ask({ method: 'PUT', path: '/v1/push', token }),
			await server.ask({ ...post, path: '/v1/push', body: '{"broken' }),
			await server.ask({ ...post, path: '/v1/push', body: '[]' }),
			await server.ask({ ...post, path: '/v1/invites' }),
			await server.ask({ path: '/v1/changes' }),
			await server.ask({ path: '/v1/changes', token: 'wrong' }),
			await server.ask({ path: '/v1/changes', headers: { Authorization: 'Basic abc' } }),
		];
		expect(answers.map(({ status }) => status)).toEqual([
			404, 404, 404, 400, 400, 400, 401, 401, 401,
		]);
		for (const { body } of answers) expect(Problem.parse(body).message).toMatch(/^[A-Z].*[.)]$/);
	});

	it('is kept by no cache and carries no cookie, whoever asks', async () => {
		await using server = await TestServer.start();
		const robin = await server.join();
		for (const path of ['/v1/devices', '/v1/nothing', '/healthz', '/', '/join']) {
			const { headers } = await robin.ask({ path, headers: { Cookie: 'a=b' } });
			expect(headers.get('set-cookie')).toBeNull();
			if (path.startsWith('/v1')) expect(headers.get('cache-control')).toBe('no-store');
		}
	});

	it('carries headers that leave a browser no room for mischief', async () => {
		await using server = await TestServer.start();
		const { headers } = await server.ask({ path: '/v1/nothing' });
		expect(headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		expect(headers.get('x-frame-options')).toBe('DENY');
		expect(headers.get('referrer-policy')).toBe('no-referrer');
	});

	it('can be read by the extension’s scripts and by no page’s', async () => {
		await using server = await TestServer.start({
			env: { COMMON_GROUND_EXTENSION_ORIGINS: 'chrome-extension://own, chrome-extension://two' },
		});
		const readableBy = async (origin: string) => {
			const { headers } = await server.ask({ path: '/v1/devices', headers: { Origin: origin } });
			expect(headers.get('access-control-allow-credentials')).toBeNull();
			return headers.get('access-control-allow-origin') === origin;
		};
		expect(await readableBy(CHROME_EXTENSION_ORIGIN)).toBe(true);
		expect(await readableBy(FIREFOX)).toBe(true);
		expect(await readableBy('chrome-extension://two')).toBe(true);
		for (const other of [
			'https://evil.example',
			'chrome-extension://abcdefghijklmnopabcdefghijklmnop',
			'https://moz-extension.example',
			'not-moz-extension://8f5a2d1c',
			'null',
			server.origin,
		])
			expect(await readableBy(other)).toBe(false);
	});

	it('is preceded by a preflight that allows a bearer token', async () => {
		await using server = await TestServer.start();
		const { status, headers } = await server.ask({
			method: 'OPTIONS',
			path: '/v1/push',
			headers: {
				Origin: FIREFOX,
				'Access-Control-Request-Method': 'POST',
				'Access-Control-Request-Headers': 'authorization,content-type',
			},
		});
		expect(status).toBe(204);
		expect(headers.get('access-control-allow-headers')).toContain('authorization');
	});

	it('to whoever watches the process says that it is well', async () => {
		await using server = await TestServer.start();
		expect(await server.ask({ path: '/healthz' })).toMatchObject({
			status: 200,
			body: { status: 'ok' },
		});
	});
});
