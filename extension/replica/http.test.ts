import { describe, expect, it, vi } from 'vitest';
import { call, HttpProblem, NoAnswer } from './http.ts';

const asking = (answer: () => Promise<Response>) => {
	const fetch = vi.fn((_url: string, _init: RequestInit) => answer());
	const server = { origin: 'https://team.example', token: 'secret', fetch };
	return { fetch, asked: call(server, '/v1/changes') };
};
const answering = (status: number, headers: Record<string, string>, body = '') =>
	asking(async () => new Response(body, { status, headers })).asked.catch(
		(error: unknown) => error,
	);

describe('a request', () => {
	it('carries the token in a header only, and never follows a redirect with it', async () => {
		const { fetch, asked } = asking(async () => Response.json({}));
		await asked;
		const [url, init] = fetch.mock.calls[0] ?? [];
		expect(url).toBe('https://team.example/v1/changes');
		expect(init).toMatchObject({
			headers: { Authorization: 'Bearer secret' },
			redirect: 'error',
			credentials: 'omit',
		});
	});

	it('that nobody answers is told apart from one that is turned down', async () => {
		const { asked } = asking(() => Promise.reject(new TypeError('Failed to fetch')));
		await expect(asked).rejects.toBeInstanceOf(NoAnswer);
		const body = JSON.stringify({ code: 'internal', message: 'Ours.' });
		expect(await answering(500, {}, body)).toMatchObject({ told: true, message: 'Ours.' });
		expect(await answering(502, {}, '<h1>Bad gateway</h1>')).toMatchObject({ told: false });
	});

	it('learns how long to wait, in seconds or by a date', async () => {
		vi.useFakeTimers({ now: Date.parse('2026-01-05T10:00:00Z') });
		const wait = async (value: string) => {
			const error = await answering(503, { 'Retry-After': value });
			return error instanceof HttpProblem ? error.retryAfter : 'no problem';
		};
		expect(await wait('120')).toBe(120_000);
		expect(await wait('Mon, 05 Jan 2026 10:01:00 GMT')).toBe(60_000);
		expect(await wait('Mon, 05 Jan 2026 09:00:00 GMT')).toBe(0);
		expect(await wait('soon')).toBeUndefined();
		vi.useRealTimers();
	});
});
