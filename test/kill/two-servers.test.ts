import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@common-ground/server/ops/log.ts';
import { verify } from '@common-ground/server/ops/verify.ts';
import { createInvite, createTeam } from '@common-ground/server/service.ts';
import { openStore } from '@common-ground/server/store/open.ts';
import { TestClient } from '@common-ground/server/testing/client.ts';
import { suggestion } from '@common-ground/server/testing/examples.ts';
import { ask } from '@common-ground/server/testing/http.ts';
import { startPostgres, type TestPostgres } from '@common-ground/server/testing/postgres.ts';
import { JoinReply } from '@common-ground/shared/protocol/join.ts';
import { PushReply } from '@common-ground/shared/protocol/push.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startProcess } from './server-process.ts';

let postgres: TestPostgres;
beforeAll(async () => {
	postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.stop());

const CHANGES = 40;

/** A device that tries the servers it knows in turn until one answers, as behind whatever spreads requests. */
async function device(invite: string, origins: readonly string[]) {
	let at = 0;
	const server = {
		get origin() {
			return origins[at % origins.length] ?? '';
		},
		ask: (question: Parameters<typeof ask>[1]) => ask(server.origin, question),
	};
	const body = { invite, name: 'Robin', device: 'Test' };
	const answer = await server.ask({ method: 'POST', path: '/v1/join', body });
	const client = new TestClient(server, JoinReply.parse(answer.body));
	return { client, turn: () => void at++ };
}

it('of two servers one may be killed: nothing is lost or done twice, and its clients go on at the other', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'common-ground-two-'));
	const database = await postgres.database();
	const store = await openStore({ dataFolder: folder, database });
	const team = await createTeam(store, 'Acme', createLog({ write: () => {} }));
	const invite = async () => {
		const request = { teamId: team.id, origin: 'http://x', side: 'it', role: 'member' } as const;
		return (await createInvite(store, { ...request, hours: 1, uses: 1 })).link.split('#')[1] ?? '';
	};
	const env = { COMMON_GROUND_DATABASE: database };
	const [one, two] = await Promise.all([startProcess(folder, env), startProcess(folder, env)]);
	const writers = await Promise.all(
		[1, 2, 3].map(async () => device(await invite(), [one.origin, two.origin])),
	);
	const reader = await device(await invite(), [two.origin]);
	const live = await reader.client.live();

	let acknowledged = 0;
	const killed = Promise.withResolvers<void>();
	const work = writers.map(async ({ client, turn }) => {
		const changes = Array.from({ length: CHANGES }, () =>
			client.mutation('concept.suggest', suggestion()),
		);
		for (const change of changes)
			for (;;) {
				const answer = await client.offer([change]).catch(turn);
				if (answer?.status !== 200) continue;
				PushReply.parse(answer.body);
				if (++acknowledged === CHANGES) one.kill().then(killed.resolve, killed.reject);
				break;
			}
		return changes;
	});
	const changes = (await Promise.all(work)).flat();
	await killed.promise;

	expect(await live.next()).toMatchObject({ type: 'poke' });
	const seen = new Set((await reader.client.whole()).records.map(({ id }) => id));
	for (const { uuid, args } of changes) {
		expect(await store.history(team.id, uuid)).toMatchObject({ verdict: 'applied' });
		expect(seen).toContain((args as { id: string }).id);
	}
	expect((await verify(store)).faults).toEqual([]);
	live.socket.terminate();
	await two.kill();
	await store.close();
	await rm(folder, { recursive: true });
});
