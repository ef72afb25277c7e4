import { expect, it } from 'vitest';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

const suggest = ['concept.suggest', suggestion()] as const;

it('a member who makes too many changes is told when to go on, and nothing of the batch is taken', async () => {
	await using server = await TestServer.start({ env: { COMMON_GROUND_MEMBER_LIMIT: '2' } });
	const [robin, kim] = [await server.join(), await server.join()];
	await robin.push(robin.mutation('no.such', {}), robin.mutation('no.such', {}));
	const late = robin.mutation(...suggest);
	const refused = await robin.offer([late]);
	expect(refused.status).toBe(429);
	expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
	expect(refused.body).toMatchObject({ code: 'too_many' });
	expect(await server.store.history(server.team.id, late.uuid)).toBeUndefined();
	expect(await kim.mutate('no.such', {})).toMatchObject({ verdict: 'rejected' });
});

it('a team has a share of its own, and another team another', async () => {
	await using server = await TestServer.start({ env: { COMMON_GROUND_TEAM_LIMIT: '1' } });
	const [robin, kim] = [await server.join(), await server.join()];
	await robin.mutate('no.such', {});
	expect((await kim.offer([kim.mutation('no.such', {})])).status).toBe(429);
});

it('a limit of 0 is none, and one that is no number keeps the server from starting', async () => {
	await using server = await TestServer.start({ env: { COMMON_GROUND_MEMBER_LIMIT: '0' } });
	const robin = await server.join();
	expect((await robin.offer([robin.mutation('no.such', {})])).status).toBe(200);
	const start = TestServer.start({ env: { COMMON_GROUND_MEMBER_LIMIT: 'many' } });
	await expect(start).rejects.toThrow('COMMON_GROUND_MEMBER_LIMIT is “many”');
});
