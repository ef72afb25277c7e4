import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import type { AppEnv } from '../deps.ts';
import { ProblemError } from '../ops/problem.ts';
import { easing } from './ease.ts';

/** An application whose requests are answered when told to. */
function slow() {
	const answer = Promise.withResolvers<void>();
	const app = new Hono<AppEnv>().use(easing({ easeFrom: 2, refuseFrom: 3 })).get('/', async (c) => {
		await answer.promise;
		return c.text('done');
	});
	app.onError((error) =>
		error instanceof ProblemError ? error.toResponse() : new Response(null, { status: 500 }),
	);
	return { ask: async () => app.request('/'), answer: () => answer.resolve() };
}

describe('a server with much to do', () => {
	it('asks clients to come less often, and says nothing when there are few', async () => {
		const { ask, answer } = slow();
		const asked = [ask(), ask(), ask()];
		answer();
		const hints = (await Promise.all(asked)).map(({ headers }) => headers.get('backoff'));
		expect(hints.filter((hint) => hint === '30')).toHaveLength(1);
		expect((await ask()).headers.get('backoff')).toBeNull();
	});

	it('turns away what is too much, in a sentence and with when to come again', async () => {
		const { ask, answer } = slow();
		const asked = [ask(), ask(), ask()];
		const refused = await ask();
		expect(refused.status).toBe(503);
		expect(refused.headers.get('retry-after')).toBe('10');
		expect(await refused.json()).toMatchObject({ code: 'busy' });
		answer();
		for (const { status } of await Promise.all(asked)) expect(status).toBe(200);
	});
});
