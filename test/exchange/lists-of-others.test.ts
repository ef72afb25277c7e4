import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { command } from '@common-ground/server/cli/command.fixture.ts';
import { TestServer } from '@common-ground/server/testing/server.ts';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

/** Lists as their packages ship them: plain words with comments, and an object of objects. */
it.each([
	['@cspell/dict-software-terms/dict/networkingTerms.txt', /^(\d+) added, \d+ changed/, 20],
	[
		'spdx-license-list/spdx.json',
		/^(\d+) added, \d+ changed, 0 unchanged, 0 conflicting, \d+ refused/,
		500,
	],
])('%s is imported', { timeout: 60_000 }, async (name, report, atLeast) => {
	await using server = await TestServer.start();
	const file = fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));
	expect((await readFile(file)).length).toBeGreaterThan(500);
	const dry = await command('import', file, '--side', 'it', '--dry-run', '--data', server.folder);
	expect(Number(report.exec(dry.out)?.[1])).toBeGreaterThan(atLeast);
	const options = ['--side', 'it', '--skip-refused', '--data', server.folder];
	expect(await command('import', file, ...options)).toMatchObject({ code: 0 });
	const again = await command('import', file, ...options, '--dry-run');
	expect(again.out).toMatch(/^0 added, 0 changed/);
});
