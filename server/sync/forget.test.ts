import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLog } from '../ops/log.ts';
import { verify } from '../ops/verify.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { forgetBefore } from './forget.ts';
import { LiveHub } from './hub.ts';

describe.each(ENGINES)('old deletes on %s', (name) => {
	let engine: TestEngine;
	let server: TestServer;
	let curator: TestClient;
	beforeAll(async () => {
		engine = await startEngine(name);
		server = await TestServer.start({ env: await engine.env() });
		curator = await server.join('translator');
	}, 60_000);
	afterAll(async () => {
		await server[Symbol.asyncDispose]();
		await engine.stop();
	});

	const log = createLog({ write: () => {} });
	const forget = (before: string) =>
		forgetBefore({ store: server.store, hub: new LiveHub(), log }, server.team, before);
	const aWord = async () => {
		const word = suggestion();
		await curator.mutate('concept.suggest', word);
		return word.termId;
	};

	it('are forgotten, with what was kept to bring the record back, and the rest stays in order', async () => {
		const removed = await aWord();
		const stays = await aWord();
		await curator.mutate('term.remove', { id: removed });
		expect((await curator.whole()).records).toContainEqual(
			expect.objectContaining({ collection: 'kept', id: `term:${removed}` }),
		);
		await forget('9999');
		expect(await server.store.tombstones(server.team.id, '9999', 10)).toEqual([]);
		const { records } = await curator.whole();
		expect(records.some(({ collection }) => collection === 'kept')).toBe(false);
		expect(records.some(({ id }) => id === stays)).toBe(true);
		expect((await verify(server.store)).faults).toEqual([]);
		expect(await curator.mutate('term.restore', { id: removed })).toMatchObject({
			code: 'not_found',
		});
	});

	it('that are not old are remembered', async () => {
		const removed = await aWord();
		await curator.mutate('term.remove', { id: removed });
		const before = await server.store.team(server.team.id);
		await forget('2026-01-01');
		expect(await server.store.team(server.team.id)).toEqual(before);
		expect(await curator.mutate('term.restore', { id: removed })).toMatchObject({
			verdict: 'applied',
		});
	});

	it('turn away a cursor from before them, and no other', async () => {
		const removed = await aWord();
		const early = await curator.seq();
		await curator.mutate('term.remove', { id: removed });
		await forget('9999');
		const { horizon = 0 } = (await server.store.team(server.team.id)) ?? {};
		expect(horizon).toBeGreaterThan(early);
		expect(await curator.askChanges(early)).toMatchObject({
			status: 410,
			body: { code: 'stale_cursor', message: expect.stringContaining('long ago') },
		});
		expect(await curator.askChanges(horizon - 1)).toMatchObject({ status: 410 });
		expect(await curator.askChanges(horizon)).toMatchObject({ status: 200 });
		expect((await curator.part('team')).head.cursor.seq).toBeGreaterThanOrEqual(horizon);
	});
});
