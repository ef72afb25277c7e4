import { Problem } from '@common-ground/shared/protocol/problem.ts';
import type { QueuedMutation } from '@common-ground/shared/protocol/push.ts';
import { expect, it } from 'vitest';
import type { TestClient } from '../testing/client.ts';
import { suggestion } from '../testing/examples.ts';
import type { Answer } from '../testing/http.ts';
import { TestServer } from '../testing/server.ts';
import { expectInOrder } from './in-order.fixture.ts';
import { smallDisk } from './small-disk.fixture.ts';

/** Pushes until it is turned away; gives what was taken before, and the answer that said no. */
async function pushUntilRefused(client: TestClient) {
	const taken: QueuedMutation[] = [];
	for (;;) {
		const batch = Array.from({ length: 20 }, () =>
			client.mutation('concept.suggest', suggestion()),
		);
		const answer: Answer = await client.offer(batch);
		if (answer.status !== 200) return { taken, batch, answer };
		taken.push(...batch);
	}
}

it('a full disk takes nothing more, loses nothing, and goes on when there is room', async ({
	skip,
}) => {
	await using disk = await smallDisk(16);
	if (!disk) return skip('No disk can be mounted here: that needs root on Linux.');
	await using server = await TestServer.start({ folder: disk.folder });
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
