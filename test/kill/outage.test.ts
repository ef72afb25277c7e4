import { expectInOrder } from '@common-ground/server/bad-input/in-order.fixture.ts';
import { pushUntilRefused } from '@common-ground/server/bad-input/push-until-refused.fixture.ts';
import { smallDisk } from '@common-ground/server/bad-input/small-disk.fixture.ts';
import { suggestion } from '@common-ground/server/testing/examples.ts';
import { TestServer } from '@common-ground/server/testing/server.ts';
import { expect, it } from 'vitest';
import { makeDatabase } from './database-process.ts';
import { makeDisk } from './disk.ts';

it.runIf(process.platform === 'linux')(
	'while PostgreSQL is away each request is told to come again, and the log says it once',
	async () => {
		const disk = await makeDisk();
		const database = await makeDatabase({ ...disk, env: {} });
		await using server = await TestServer.start({ env: { COMMON_GROUND_DATABASE: database.url } });
		const robin = await server.join();
		const change = robin.mutation('concept.suggest', suggestion());
		await database.kill();
		for (const path of ['/v1/changes?epoch=e&seq=1&clientId=x', '/readyz']) {
			const answer = await robin.ask({ path });
			expect(answer).toMatchObject({ status: 503, body: { code: 'busy' } });
			expect(answer.headers.get('retry-after')).toBe('10');
		}
		expect((await robin.offer([change])).status).toBe(503);
		const errors = server.log.filter((line) => line.includes('"level":50'));
		expect(errors).toHaveLength(1);
		expect(errors[0]).toContain('does not answer');
		await database.start();
		expect((await robin.push(change)).verdicts).toMatchObject([{ verdict: 'applied' }]);
		await expectInOrder(server, robin);
		await server.close();
		await database.kill();
		await disk.remove();
	},
);

it('PostgreSQL on a full disk loses nothing that was taken, and goes on when there is room', async ({
	skip,
}) => {
	await using disk = await smallDisk(120);
	if (!disk) return skip();
	const database = await makeDatabase({ ...disk, env: {}, settle: async () => {} });
	await using server = await TestServer.start({ env: { COMMON_GROUND_DATABASE: database.url } });
	const robin = await server.join();
	await disk.fill(1_000_000);

	const { taken, batch, answer } = await pushUntilRefused(robin);
	expect(answer).toMatchObject({ body: { code: expect.stringMatching(/^(storage_full|busy)$/) } });
	expect(taken.length).toBeGreaterThan(0);
	await disk.makeRoom();
	await expect.poll(async () => (await robin.offer(batch)).status, { timeout: 30_000 }).toBe(200);
	for (const { uuid } of taken)
		expect(await server.store.history(server.team.id, uuid)).toMatchObject({ verdict: 'applied' });
	await expectInOrder(server, robin);
	await server.close();
	await database.kill();
});
