import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { ENGINES, startEngine, type TestEngine } from '../testing/engines.ts';
import { suggestion } from '../testing/examples.ts';
import { TestServer } from '../testing/server.ts';
import { command } from './command.fixture.ts';

interface Document {
	member: { id: string };
	records: { collection: string; scope: string; record: Record<string, unknown> }[];
	changes: { name: string; args: unknown; verdict: string }[];
	devices: { name: string }[];
	tokens: { name: string }[];
}

const ref = { system: 'backlogmd', host: '127.0.0.1:3102', key: 'CAMP-2' };

afterEach(() => vi.restoreAllMocks());

describe.each(ENGINES)('what %s holds about a person', { timeout: 60_000 }, (name) => {
	let engine: TestEngine;
	beforeAll(async () => {
		engine = await startEngine(name);
	}, 60_000);
	afterAll(() => engine.stop());

	it('is theirs to read, without what others keep to themselves', async () => {
		const env = await engine.env();
		await using server = await TestServer.start({ env, parts: [] });
		const mary = await server.join('member', 'marketing');
		const ian = await server.join('member', 'it');
		const note = { ref, kind: 'note', mentions: [mary.member.id] };
		await mary.mutate('concept.suggest', suggestion('Burn rate'));
		await mary.mutate('guess.save', {
			...{ id: 'g1', side: 'it', order: ['a', 'b'], actual: ['b', 'a'] },
		});
		await mary.mutate('known.add', { conceptId: 'c1' });
		await ian.mutate('concept.suggest', suggestion('Backlog'));
		await ian.mutate('note.add', { ...note, id: 'n1', visibility: 'team', body: 'for all' });
		await ian.mutate('note.add', { ...note, id: 'n2', visibility: 'side', body: 'zebra' });
		await ian.mutate('note.add', { ...note, id: 'n3', visibility: 'private', body: 'zebra' });
		// What one side said about somebody of the other, and what somebody said before they changed sides.
		await server.store.write(async (tx) => {
			await tx.lock(server.team.id);
			const seq = await tx.nextSeq(server.team.id);
			const kept = (id: string, record: object) => ({
				...{ collection: 'note' as const, id, scope: 'side:it' as const, seq },
				data: JSON.stringify({ id, ...record }),
			});
			await tx.writeRecords(server.team.id, [
				kept('n4', { by: ian.member.id, mentions: [mary.member.id], body: 'zebra' }),
				kept('n5', { by: mary.member.id, mentions: [], body: 'when I was with IT' }),
			]);
		});
		const place = env.COMMON_GROUND_DATABASE
			? ['--database', env.COMMON_GROUND_DATABASE]
			: ['--data', server.folder];
		const file = join(server.folder, 'mary.json');
		const said = await command('person', 'export', mary.member.id, file, ...place);
		expect(said).toMatchObject({ code: 0, out: expect.stringContaining('Exported') });

		const text = await readFile(file, 'utf8');
		const document = JSON.parse(text) as Document;
		expect(document.member.id).toBe(mary.member.id);
		expect(document.records.map(({ collection }) => collection).sort()).toEqual([
			...['concept', 'guess', 'known', 'member', 'note', 'note'],
		]);
		expect(document.changes.map((change) => change.name)).toEqual([
			...['concept.suggest', 'guess.save', 'known.add'],
		]);
		expect(document.devices).toHaveLength(1);
		expect(text).toContain('when I was with IT');
		for (const secret of ['zebra', 'Backlog', ian.token, mary.token, 'hash'])
			expect(text).not.toContain(secret);
		expect((await stat(file)).mode & 0o077).toBe(0);

		const again = await command('person', 'export', mary.member.id, file, ...place);
		expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
		const other = join(server.folder, 'nobody.json');
		expect(await command('person', 'export', 'Nobody', other, ...place)).toMatchObject({
			...{ code: 1, err: expect.stringContaining('No member is called Nobody') },
		});
	});
});
