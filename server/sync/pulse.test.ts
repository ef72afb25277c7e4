import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { command } from '../cli/command.fixture.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine } from '../testing/engines.ts';
import { TestServer } from '../testing/server.ts';

afterEach(() => vi.restoreAllMocks());

/** Everything that a device is ever sent, as text. */
async function sentTo(device: TestClient): Promise<string> {
	const pages = (await device.changesSince(0)).flatMap(({ changes }) => changes);
	const { records, ...facts } = await device.whole();
	return JSON.stringify([records, pages, facts]);
}

/** Appears in an answer of one member alone, so that it betrays them wherever it is found. */
const SINGLE = { understanding: 1, requirements: 3 };
const usual = { understanding: 5, requirements: 5 };

describe.each(ENGINES)('a pulse, kept by %s', { timeout: 60_000 }, (name) => {
	it('publishes counts of five and more, and nobody’s answer', async () => {
		const engine = await startEngine(name);
		const env = await engine.env();
		await using server = await TestServer.start({ env, parts: [] });
		const tara = await server.join('translator', 'marketing');
		await tara.mutate('pulse.start', { id: 'r1', ends: '2026-03-08' });
		const [ian, ...others] = await Promise.all(
			Array.from({ length: 6 }, () => server.join('member', 'it')),
		);
		if (!ian) throw new Error('Nobody joined');
		const answer = (one: TestClient, answers: object) =>
			one.mutate('pulse.answer', { roundId: 'r1', answers });
		expect(await answer(ian, SINGLE)).toMatchObject({ verdict: 'applied' });
		for (const other of others.slice(0, 4)) await answer(other, usual);
		await answer(tara, { understanding: 2 });
		const seen = async (device: TestClient) =>
			/pulseAnswer|"understanding"/.test(await sentTo(device));
		expect(await seen(ian)).toBe(true);
		expect(await Promise.all([others[4] as TestClient, tara].map(seen))).toEqual([false, true]);
		expect(await sentTo(tara)).not.toContain(`r1~${ian.member.id}`);

		await tara.mutate('pulse.close', { id: 'r1' });
		// Whoever is late is told so, and what they say is not kept where others find it either.
		expect(await answer(others[4] as TestClient, SINGLE)).toMatchObject({ verdict: 'rejected' });
		const { records } = await tara.whole();
		expect(records.find(({ id }) => id === 'r1')).toMatchObject({
			data: {
				state: 'closed',
				counts: {
					marketing: null,
					it: { understanding: [1, 0, 0, 0, 4], requirements: [0, 0, 1, 0, 4] },
				},
			},
		});
		expect(await sentTo(tara)).not.toContain(`r1~${ian.member.id}`);

		const file = join(server.folder, 'export.json');
		const place = env.COMMON_GROUND_DATABASE
			? ['--database', env.COMMON_GROUND_DATABASE]
			: ['--data', server.folder];
		expect(await command('export', file, '--history', ...place)).toMatchObject({ code: 0 });
		const exported = await readFile(file, 'utf8');
		expect(exported).toContain('"pulse.close"');
		expect(exported).not.toMatch(/pulseAnswer|r1~|"answers"/);
		await server.close();
		await engine.stop();
	});

	it('has no history that members can ask for', async () => {
		await using server = await TestServer.start({ parts: [] });
		const ian = await server.join();
		for (const collection of ['pulseAnswer', 'pulseRound']) {
			const asked = new URLSearchParams({ collection, id: 'r1' });
			expect(await ian.ask({ path: `/v1/history?${asked}` })).toMatchObject({ status: 400 });
		}
	});
});
