import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';

/** What a German Excel writes: semicolons, Windows-1252. */
const GERMAN = Buffer.from(
	[
		'Benennung;Bedeutung;Seite',
		'Bußgeldbescheid;"Brief mit Rechnung; tut weh.";it',
		'Müllabfuhr;Wer löscht, was niemand braucht.;it',
		'Zweck;Wofür.;vertrieb',
	].join('\r\n'),
	'latin1',
);

const choose = (page: Page, name: string, buffer: Buffer): Promise<void> =>
	page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });

const counts = (page: Page): Promise<string[]> => page.locator('.counts dd').allTextContents();

/** What the download of a format holds. */
async function exported(page: Page, format: string): Promise<Buffer> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: format, exact: true }).click(),
	]);
	return readFile(await download.path());
}

async function glossaryHas(profile: Profile, word: string): Promise<boolean> {
	const page = await profile.open('console', '/glossary');
	await page.getByRole('searchbox').fill(word);
	await page
		.getByRole('status')
		.filter({ hasText: /^\d+ terms?$/ })
		.waitFor();
	const found = await page.getByRole('main').getByText(word, { exact: true }).count();
	await page.close();
	return found > 0;
}

it('a list is looked at first, imported, shared with the team, and taken back', async () => {
	await using server = await startTestServer();
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(profile, await server.invite({ role: 'translator', side: 'it' }), 'Tara Vogt');
	const page = await profile.open('console', '/exchange');

	await choose(page, 'wörter.csv', GERMAN);
	await expect.poll(() => counts(page)).toEqual(['2', '0', '0', '0', '1']);
	await page.getByText('Row 4, side').waitFor();
	await page.getByText('read as Windows-1252: “Bußgeldbescheid”').waitFor();
	expect(await glossaryHas(profile, 'Müllabfuhr')).toBe(false);

	await page.getByRole('button', { name: 'Import 2 terms' }).click();
	await page.getByText('is imported: 2 new terms').waitFor();
	expect(await glossaryHas(profile, 'Müllabfuhr')).toBe(true);
	const table = (await exported(page, 'CSV')).toString('utf8');
	expect(table).toContain('Brief mit Rechnung; tut weh.');

	await page.getByRole('button', { name: 'Undo the import' }).click();
	await page.getByText(/The import of .* is undone/).waitFor();
	expect(await glossaryHas(profile, 'Müllabfuhr')).toBe(false);
});

it('what file and team both changed is decided one by one, and a file that cannot be read says where', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('console', '/exchange');
	await choose(page, 'bad.tbx', Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE tbx []>\n<tbx/>'));
	await page.getByRole('alert').filter({ hasText: 'because of row 2' }).waitFor();

	const first = 'term,definition\nquorum,Enough of us.\n';
	await choose(page, 'words.csv', Buffer.from(first));
	await page.getByRole('button', { name: 'Import 1 term', exact: true }).click();
	await page.getByText('is imported: 1 new term').waitFor();
	const table = (await exported(page, 'CSV')).toString('utf8');
	const changedBy = (who: string) =>
		Buffer.from(table.replaceAll('Enough of us.', `Changed by ${who}.`));
	await page.getByRole('button', { name: 'Import another file' }).click();
	await choose(page, 'team.csv', changedBy('the team'));
	await page.getByRole('button', { name: 'Import 1 term', exact: true }).click();
	await page.getByRole('button', { name: 'Import another file' }).click();

	await choose(page, 'file.csv', changedBy('the file'));
	await expect.poll(async () => (await counts(page))[3]).toBe('1');
	await page.getByRole('button', { name: 'Nothing to import' }).waitFor();
	await page.getByRole('radio', { name: 'the file’s' }).check();
	await page.getByRole('button', { name: 'Import 1 term', exact: true }).click();
	await page.getByRole('button', { name: 'Import another file' }).waitFor();
	expect((await exported(page, 'CSV')).toString('utf8')).toContain('Changed by the file.');
});
