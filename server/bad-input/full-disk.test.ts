import { Problem } from '@common-ground/shared/protocol/problem.ts';
import { expect, it } from 'vitest';
import { TestServer } from '../testing/server.ts';
import { expectInOrder } from './in-order.fixture.ts';
import { pushUntilRefused } from './push-until-refused.fixture.ts';
import { smallDisk } from './small-disk.fixture.ts';

it('a full disk takes nothing more, loses nothing, and goes on when there is room', {
	timeout: 30_000,
}, async ({ skip }) => {
	await using disk = await smallDisk(16);
	if (!disk) return skip();
	await using server = await TestServer.start({ folder: disk.folder, parts: ['web'] });
	const robin = await server.join();
	await disk.fill(200_000);

	const { taken, batch, answer } = await pushUntilRefused(robin);
	expect(taken.length).toBeGreaterThan(0);
	expect(answer).toMatchObject({ status: 507, body: { code: 'storage_full' } });
	expect(Problem.parse(answer.body).message).toContain('no room left');
	expect(answer.headers.get('retry-after')).toBe('60');
	expect((await robin.offer(batch)).status).toBe(507);
	for (const { uuid } of taken)
		expect(await server.store.history(server.team.id, uuid)).toMatchObject({ verdict: 'applied' });
	expect((await robin.askChanges(1)).status).toBe(200);
	expect(server.log.filter((line) => line.includes('no room left'))).toHaveLength(1);

	await disk.makeRoom();
	const { verdicts } = await robin.push(...batch);
	expect(verdicts.map(({ verdict }) => verdict)).toEqual(batch.map(() => 'applied'));
	expect(server.log.join()).toContain('takes changes again');
	await server.restart();
	await expectInOrder(server, robin);
});
