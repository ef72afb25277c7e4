import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { COLLECTIONS, type Collection } from '@common-ground/shared/model/records.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { createTeam } from '../service.ts';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { command } from './command.fixture.ts';

interface Document {
	team: { id: string; name: string };
	records: Record<Collection, { id: string; conceptId?: string }[]>;
	history?: { uuid: string; args: unknown; verdict: string; member: string }[];
}

afterEach(() => vi.restoreAllMocks());

describe.each(ENGINES)('an export from %s', { timeout: 30_000 }, (name) => {
	let engine: TestEngine;
	beforeAll(async () => {
		engine = await startEngine(name);
	}, 60_000);
	afterAll(() => engine.stop());

	/** A team with something of everyone's, another team, and what each way of exporting gives. */
	async function stage() {
		const env = await engine.env();
		const server = await TestServer.start({ env });
		const other = await createTeam(server.store, 'Other');
		const robin = await server.join();
		const stranger = await server.join('member', 'it', other.id);
		const concept = suggestion('“Quoted”\n<b>');
		await robin.mutate('concept.suggest', concept);
		await robin.mutate('known.add', { conceptId: concept.id });
		await stranger.mutate('concept.suggest', suggestion());
		const place = env.COMMON_GROUND_DATABASE
			? ['--database', env.COMMON_GROUND_DATABASE]
			: ['--data', server.folder];
		let count = 0;
		const exported = async (...options: string[]) => {
			const file = join(server.folder, `export-${++count}.json`);
			const said = await command('export', file, '--team', server.team.id, ...options, ...place);
			expect(said).toMatchObject({ code: 0, out: expect.stringContaining('Exported “Acme”') });
			const text = await readFile(file, 'utf8');
			return { file, text, document: JSON.parse(text) as Document };
		};
		return { server, robin, stranger, concept, place, exported };
	}

	it('holds the team’s records as they are, and nobody’s own marks, another team’s or what gives access', async () => {
		const { server, robin, stranger, concept, exported } = await stage();
		await using _ = server;
		const { file, text, document } = await exported();
		expect(document.team).toMatchObject({ id: server.team.id, name: 'Acme' });
		const { records } = document;
		expect(records.concept.map(({ id }) => id)).toContain(concept.id);
		expect(records.member.map(({ id }) => id)).toEqual([robin.member.id]);
		expect(records.known).toBeUndefined();
		for (const [collection, list] of Object.entries(records))
			for (const record of list)
				expect(COLLECTIONS[collection as Collection].safeParse(record).success).toBe(true);
		for (const secret of [robin.token, stranger.member.id, 'tokenHash', 'token_hash'])
			expect(text).not.toContain(secret);
		expect((await stat(file)).mode & 0o077).toBe(0);
	});

	it('holds what each sees alone, and the history, where that is asked for', async () => {
		const { server, robin, concept, exported } = await stage();
		await using _ = server;
		const { document } = await exported('--private', '--history');
		expect(document.records.known).toMatchObject([{ conceptId: concept.id }]);
		expect(document.history?.at(-1)).toMatchObject({ member: robin.member.id, verdict: 'applied' });
		const shared = (await exported('--history')).document.history?.map(({ args }) => args);
		expect(shared).toContainEqual(concept);
		expect(shared).not.toContainEqual({ conceptId: concept.id });
	});

	it('writes over nothing', async () => {
		const { server, place, exported } = await stage();
		await using _ = server;
		const { file, text } = await exported();
		const again = await command('export', file, '--team', server.team.id, ...place);
		expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
		expect(await readFile(file, 'utf8')).toBe(text);
	});
});
