import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { verify } from '../ops/verify.ts';
import type { TestClient } from '../testing/client.ts';
import { TestServer } from '../testing/server.ts';

const YESTERDAY = new Date(Date.now() - 24 * 60 * 60_000).toISOString().slice(0, 10);
const sums = (count: number, more = {}) => ({
	...{ uuid: randomUUID(), day: YESTERDAY },
	counts: [{ conceptId: 'sp-conversion', count }],
	...more,
});
const send = (client: TestClient, body: object) =>
	client.ask({ method: 'POST', path: '/v1/lookups', body });
const countsOf = async (client: TestClient) =>
	(await client.whole()).records
		.filter(({ collection }) => collection === 'lookupCount')
		.map(({ data }) => data);

it('look-ups of several devices add up, those sent twice once', { timeout: 30_000 }, async () => {
	await using server = await TestServer.start();
	const [ian, ina] = [await server.join(), await server.join()];
	const once = sums(2);
	expect((await send(ian, once)).status).toBe(204);
	expect((await send(ian, once)).status).toBe(204);
	expect((await send(ina, sums(3))).status).toBe(204);
	expect(await countsOf(ian)).toMatchObject([
		{ conceptId: 'sp-conversion', side: ian.member.side, day: YESTERDAY, count: 5 },
	]);
	expect((await verify(server.store)).faults).toEqual([]);
});

it('neither record, history nor log says who looked up', { timeout: 30_000 }, async () => {
	await using server = await TestServer.start();
	const ian = await server.join();
	const asked = sums(2);
	await send(ian, asked);
	const entry = await server.store.history(server.team.id, asked.uuid);
	expect(entry).toMatchObject({ memberId: 'system', clientId: null, verdict: 'applied' });
	const lines = (): string[] => server.log.filter((line) => line.includes('/v1/lookups'));
	await expect.poll(lines).toHaveLength(1);
	const told = JSON.stringify([entry, await countsOf(ian), lines()]);
	expect(told).not.toContain(ian.member.id);
	expect(told).not.toContain(ian.member.name);
});

it('what is no sum of a day is refused with a sentence', { timeout: 30_000 }, async () => {
	await using server = await TestServer.start();
	const ian = await server.join();
	const refused = async (more: object) => (await send(ian, sums(1, more))).status;
	expect(await refused({ day: '2020-01-01' })).toBe(400);
	expect(await refused({ day: 'yesterday' })).toBe(400);
	expect(await refused({ counts: [{ conceptId: 'sp-conversion', count: -5 }] })).toBe(400);
	expect(await refused({ uuid: 'x' })).toBe(400);
	expect(await ian.mutate('lookup.count', sums(1))).toMatchObject({ verdict: 'rejected' });
	expect(await countsOf(ian)).toEqual([]);
});
