import type { Term } from '@common-ground/shared/model/concept.ts';
import { expect, inject, it } from 'vitest';
import { itRecords } from '../../bench/page/glossary.ts';
import { joinTeam } from '../../harness/join.ts';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { show } from './show.ts';

const GOOD = 40_000;
const BAD = 10_000;

/** What no rule lets in, but a server of another make or a damaged one could send. */
const BAD_TEXTS = [
	'',
	' \t ',
	'x'.repeat(20_000),
	'(a+)+$',
	'.*',
	'[',
	'\\b\\w+\\b',
	'\ud800',
	'\u0000\u200b',
	'a'.repeat(119) + '\u0301'.repeat(400),
];

it('a glossary of 50,000 terms of which 10,000 are malformed leaves pages usable, and the others are found', async () => {
	const { concepts, terms } = itRecords(GOOD);
	const bad = Array.from(
		{ length: BAD },
		(_, i): Term => ({
			id: `bad-${i}`,
			conceptId: concepts[i % concepts.length]?.id ?? '',
			text: BAD_TEXTS[i % BAD_TEXTS.length] ?? '',
			side: 'it',
			status: 'preferred',
			type: 'full',
			// A fifth of them no version can read.
			...(i % 5 ? {} : ({ side: 'nobody' } as object)),
		}),
	);
	await using server = await startTestServer();
	await server.fill({ concepts, terms: [...terms, ...bad] });
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	const warnings: string[] = [];
	for (const worker of mary.context.serviceWorkers())
		worker.on('console', (line) => line.type() === 'warning' && warnings.push(line.text()));
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');

	const words = terms.filter(({ type }) => type === 'acronym').slice(0, 2);
	const text = `a firewall, ${words.map((term) => term.text).join(', ')}, ${'a'.repeat(200)}! (a+)+$ .* [ x`;
	const page = await show(mary, `<button>Go</button><p>${text}</p>`);
	const complaints: string[] = [];
	page.on('pageerror', (error) => complaints.push(String(error)));
	await expect
		.poll(() => markedWords(page), { timeout: 30_000 })
		.toEqual(expect.arrayContaining(['firewall', ...words.map((term) => term.text)]));
	expect(await markedWords(page)).not.toContain('.*');
	await page.evaluate(() =>
		document.querySelector('button')?.addEventListener('click', () => (document.title = 'gone')),
	);
	await page.getByRole('button', { name: 'Go' }).click();
	expect(await page.title()).toBe('gone');
	expect(complaints).toEqual([]);
	expect(warnings).toEqual([expect.stringContaining('a “term” that this version cannot show')]);
}, 180_000);
