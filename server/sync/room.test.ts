import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

const suggest = (text = 'SLA') => ['concept.suggest', suggestion(text)] as const;

describe.each(ENGINES)('storage on %s', { timeout: 30_000 }, (name) => {
	let engine: TestEngine;
	beforeAll(async () => {
		engine = await startEngine(name);
	}, 60_000);
	afterAll(() => engine.stop());
	const start = async (env: Record<string, string>) =>
		TestServer.start({ env: { ...env, ...(await engine.env()) } });

	it('of a member ends at so many records: the next change is refused in plain words, others go on', async () => {
		await using server = await start({ COMMON_GROUND_MEMBER_RECORDS: '3' });
		const [robin, kim] = [await server.join(), await server.join()];
		// A suggestion makes a concept and its term.
		await robin.mutate(...suggest());
		await robin.mutate(...suggest());
		const refused = await robin.mutate(...suggest());
		expect(refused).toMatchObject({ verdict: 'rejected', code: 'limit' });
		expect(refused.message).toContain('You have stored as much as one member may');
		expect(await kim.mutate(...suggest())).toMatchObject({ verdict: 'applied' });
	});

	it('of a member ends at so many megabytes, and what is refused leaves nothing but a line', async () => {
		await using server = await start({ COMMON_GROUND_MEMBER_MEGABYTES: '1' });
		const robin = await server.join();
		const long = { context: 'x'.repeat(2_000) };
		const batch = () =>
			Array.from({ length: 150 }, () => robin.mutation('concept.suggest', suggestion('SLA', long)));
		let { verdicts } = await robin.push(...batch());
		while (verdicts[0]?.verdict === 'applied') ({ verdicts } = await robin.push(...batch()));
		expect(verdicts[0]).toMatchObject({ verdict: 'rejected', code: 'limit' });
		const entry = await server.store.history(server.team.id, verdicts[0]?.uuid ?? '');
		expect(entry).toMatchObject({ args: 'null', changes: '[]' });
	});

	it('of a team ends for everyone, also after a restart, and goes on when there is more', async () => {
		const env = { COMMON_GROUND_TEAM_RECORDS: '2' };
		await using server = await start(env);
		const [robin, kim] = [await server.join(), await server.join()];
		await robin.mutate(...suggest());
		const refused = await kim.mutate(...suggest());
		expect(refused.message).toContain('Your team has stored as much as it may');
		await server.restart();
		expect((await kim.mutate(...suggest())).code).toBe('limit');
		await server.restart({ COMMON_GROUND_TEAM_RECORDS: '0' });
		expect((await kim.mutate(...suggest())).verdict).toBe('applied');
	});
});

it('a limit that is no number keeps the server from starting', async () => {
	const start = TestServer.start({ env: { COMMON_GROUND_TEAM_MEGABYTES: 'lots' } });
	await expect(start).rejects.toThrow('“lots”, which is no number of megabytes');
});
