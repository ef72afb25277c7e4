import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ScoringRound } from '@common-ground/shared/model/scoring.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { command } from '../cli/command.fixture.ts';
import type { TestClient } from '../testing/client.ts';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { priority } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';

const SCORES = { reach: 5, impact: 4, confidence: 2, effort: 1 };
/** How every record and argument that holds scores spells them. */
const SPELT = '"scores"';

afterEach(() => vi.restoreAllMocks());

describe.each(ENGINES)('scores of a round, kept by %s', { timeout: 30_000 }, (name) => {
	let engine: TestEngine;
	beforeAll(async () => {
		engine = await startEngine(name);
	}, 60_000);
	afterAll(() => engine.stop());

	/** A round over one priority that Tara of Marketing has scored, and Ian of IT has not. */
	async function stage() {
		const env = await engine.env();
		const server = await TestServer.start({ env, parts: [] });
		const tara = await server.join('translator', 'marketing');
		const ian = await server.join('member', 'it');
		const one = priority();
		const roundId = randomUUID();
		await tara.mutate('priority.create', one);
		const round = { id: roundId, list: 'shared', ends: '2199-12-31' };
		expect((await tara.mutate('scoring.start', round)).verdict).toBe('applied');
		const scoring = { roundId, priorityId: one.id, scores: SCORES };
		expect((await tara.mutate('scoring.score', scoring)).verdict).toBe('applied');
		const place = env.COMMON_GROUND_DATABASE
			? ['--database', env.COMMON_GROUND_DATABASE]
			: ['--data', server.folder];
		const exported = async (): Promise<string> => {
			const file = join(server.folder, `${randomUUID()}.json`);
			const team = ['--team', server.team.id, '--history'];
			expect((await command('export', file, ...team, ...place)).code).toBe(0);
			return readFile(file, 'utf8');
		};
		return { server, tara, ian, priorityId: one.id, roundId, exported };
	}

	const pulled = async (client: TestClient): Promise<string> =>
		JSON.stringify([(await client.askChanges(0)).text, (await client.whole()).records]);

	const historyOf = async (client: TestClient, priorityId: string): Promise<string> => {
		const question = new URLSearchParams({ collection: 'priority', id: priorityId });
		return (await client.ask({ path: `/v1/history?${question}` })).text;
	};

	it('are nowhere but with their author before it is revealed', async () => {
		const { server, tara, ian, priorityId, roundId, exported } = await stage();
		await using _ = server;
		expect(await pulled(tara)).toContain('reach');
		const seen = await pulled(ian);
		expect(seen).toContain(`${roundId}~${tara.member.id}`);
		expect(seen).not.toContain('reach');
		expect(await historyOf(ian, priorityId)).not.toContain(SPELT);
		const document = await exported();
		expect(document).toContain('"scored"');
		expect(document).not.toContain(SPELT);
		expect(server.log.join('\n')).not.toContain('reach');
	});

	it('are no question that the history answers', async () => {
		const { server, ian, roundId } = await stage();
		await using _ = server;
		for (const collection of ['score', 'scored', 'scoringRound']) {
			const question = new URLSearchParams({ collection, id: roundId });
			expect((await ian.ask({ path: `/v1/history?${question}` })).status).toBe(400);
		}
	});

	it('are not revealed by a device that says it is years later', async () => {
		const { server, ian, roundId } = await stage();
		await using _ = server;
		const late = { roundId, at: '2299-01-01T00:00:00.000Z', now: '2299-01-01T00:00:00.000Z' };
		expect(await ian.mutate('scoring.reveal', late)).toMatchObject({
			verdict: 'rejected',
			code: 'conflict',
		});
	});

	it('are all there for everybody once it is', async () => {
		const { server, tara, ian, priorityId, roundId } = await stage();
		await using _ = server;
		await ian.mutate('scoring.score', { roundId, priorityId, scores: { ...SCORES, effort: 5 } });
		expect((await ian.mutate('scoring.reveal', { roundId })).verdict).toBe('applied');
		const { records } = await ian.whole();
		const found = records.find(({ collection }) => collection === 'scoringRound');
		const { state, revealed } = ScoringRound.parse(found?.op === 'put' ? found.data : undefined);
		expect(state).toBe('revealed');
		expect(revealed?.scores.toSorted((a, b) => b.scores.effort - a.scores.effort)).toMatchObject([
			{ by: ian.member.id, side: 'it', scores: { effort: 5 } },
			{ by: tara.member.id, side: 'marketing', scores: SCORES },
		]);
	});
});
