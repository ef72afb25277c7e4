import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { command } from '@common-ground/server/cli/command.fixture.ts';
import { TestServer } from '@common-ground/server/testing/server.ts';
import { EXPORT_FORMATS } from '@common-ground/shared/exchange/export.ts';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

/** A server with a team that has the starter pack, and one without a word. */
async function twoTeams() {
	const server = await TestServer.start();
	const place = ['--data', server.folder];
	const { out } = await command('team', 'create', 'Empty', '--empty', ...place);
	const empty = /id is (\S+)/.exec(out)?.[1] ?? '';
	const exported = async (team: string, name: string, ...options: string[]): Promise<Buffer> => {
		const file = join(server.folder, name);
		const said = await command('export', file, '--team', team, ...options, ...place);
		expect(said).toMatchObject({ code: 0 });
		return readFile(file);
	};
	const imported = (name: string, ...options: string[]) =>
		command('import', join(server.folder, name), '--team', empty, ...options, ...place);
	return { server, full: server.team.id, empty, exported, imported };
}

describe('the starter pack', { timeout: 60_000 }, () => {
	it.each([
		['tbx', []],
		['json', []],
		['csv', []],
		['csv', ['--delimiter', ';']],
		['csv', ['--delimiter', 'tab']],
	])('is the same bytes after %s, an empty team and %s again (%j)', async (format, options) => {
		const { server, full, empty, exported, imported } = await twoTeams();
		await using _ = server;
		const first = await exported(full, 'first', '--format', format, ...options);
		expect(first.length).toBeGreaterThan(100_000);
		expect(await imported('first')).toMatchObject({
			code: 0,
			out: expect.stringContaining(' 0 changed, 0 unchanged, 0 conflicting, 0 refused'),
		});
		const second = await exported(empty, 'second', '--format', format, ...options);
		expect(second.equals(first)).toBe(true);
		for (const other of ['tbx', 'json', 'csv']) {
			await exported(full, `full.${other}`, '--format', other);
			expect((await imported(`full.${other}`, '--dry-run')).out).toMatch(
				/^0 added, 0 changed, \d+ unchanged, 0 conflicting, 0 refused/,
			);
		}
	});

	it('keeps the ids of its terms, so that a later pack still finds them', async () => {
		const { server, full, empty, exported, imported } = await twoTeams();
		await using _ = server;
		await exported(full, 'first.tbx', '--format', 'tbx');
		await imported('first.tbx');
		const termIds = async (team: string) => {
			const text = await exported(team, `${team}.json`);
			const { records } = JSON.parse(text.toString()) as { records: { term: { id: string }[] } };
			return records.term.map(({ id }) => id).sort();
		};
		expect(await termIds(empty)).toEqual(await termIds(full));
	});
});

describe('the command line', { timeout: 60_000 }, () => {
	it('does nothing in a dry run', async () => {
		const { server, empty, exported, imported } = await twoTeams();
		await using _ = server;
		const before = await exported(empty, 'before.json');
		await writeFile(join(server.folder, 'words.csv'), 'term;definition\nBuße;Was man zahlt.\n');
		const said = await imported('words.csv', '--dry-run');
		expect(said.out).toContain('1 added, 0 changed');
		const after = await exported(empty, 'after.json');
		const withoutTime = (text: Buffer) => text.toString().replace(/"exportedAt":"[^"]*"/, '');
		expect(withoutTime(after)).toBe(withoutTime(before));
	});

	it('imports nothing of a file of which something is refused, unless told to', async () => {
		const { server, imported } = await twoTeams();
		await using _ = server;
		const csv = 'term,definition,side\nlead,Somebody who may buy.,sales\nCTA,What to click.,it\n';
		await writeFile(join(server.folder, 'words.csv'), csv);
		expect(await imported('words.csv')).toMatchObject({
			code: 1,
			out: expect.stringContaining('row 2, side: “sales” is none of Marketing, IT, shared.'),
			err: expect.stringContaining('Nothing was imported'),
		});
		expect((await imported('words.csv', '--dry-run')).out).toContain('1 added');
		expect(await imported('words.csv', '--skip-refused')).toMatchObject({ code: 0 });
		expect((await imported('words.csv', '--dry-run')).out).toContain(
			'0 added, 0 changed, 1 unchanged',
		);
	});

	it('takes an import back by its id', async () => {
		const { server, empty, exported, imported } = await twoTeams();
		await using _ = server;
		const before = await exported(empty, 'before.csv', '--format', 'csv');
		await writeFile(
			join(server.folder, 'words.csv'),
			'term,definition\nlead,Somebody who may buy.\n',
		);
		const id = /--undo (\S+)/.exec((await imported('words.csv')).out)?.[1] ?? '';
		const place = ['--team', empty, '--data', server.folder];
		const said = await command('import', '--undo', id, ...place);
		expect(said).toMatchObject({
			code: 0,
			out: expect.stringContaining('Everything is as it was.'),
		});
		expect((await exported(empty, 'after.csv', '--format', 'csv')).equals(before)).toBe(true);
		expect((await command('verify', '--data', server.folder)).out).toContain('in order');
	});

	it('writes each format and never over a file', async () => {
		const { server, full, exported } = await twoTeams();
		await using _ = server;
		for (const format of EXPORT_FORMATS.filter((name) => name !== 'vale')) {
			expect((await exported(full, `x.${format}`, '--format', format)).length).toBeGreaterThan(
				1_000,
			);
			const again = await command(
				'export',
				join(server.folder, `x.${format}`),
				'--format',
				format,
				'--team',
				full,
				'--data',
				server.folder,
			);
			expect(again).toMatchObject({ code: 1, err: expect.stringContaining('is there already') });
		}
	});
});
