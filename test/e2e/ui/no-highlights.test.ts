import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { popupOn, sidePanelOn } from '../../harness/popup-on.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, show } from '../page/show.ts';

/** The built extension with an engine that starts as in a browser without CSS highlights. */
async function withoutHighlights(extension: string): Promise<string> {
	const dir = await mkdtemp(join(tmpdir(), 'common-ground-old-'));
	await cp(extension, dir, { recursive: true });
	const engine = join(dir, 'engine.js');
	await writeFile(engine, `delete CSS.highlights;\n${await readFile(engine, 'utf8')}`);
	return dir;
}

describe('in a browser that cannot mark words', () => {
	let extension: string;
	let mary: Profile;
	beforeAll(async () => {
		extension = await withoutHighlights(inject('chromeExtension'));
		mary = await openProfile({ extension });
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await rm(extension, { recursive: true, force: true });
	});

	it('popup, side panel and the list of words say so, and looking up works', async () => {
		const faults: string[] = [];
		const page = await show(mary, '<p>The firewall blocks the server.</p>');
		page.on('pageerror', (error) => faults.push(String(error)));
		page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
		await page.locator(HOST).waitFor({ state: 'attached' });

		const popup = await popupOn(mary, page);
		await popup.getByText('This browser cannot mark words on pages.').waitFor();
		await popup.getByRole('searchbox').fill('firewall');
		await popup.getByText('In your words').first().waitFor();

		const panel = await sidePanelOn(mary, page);
		await panel.getByRole('heading', { name: 'This browser cannot mark words on pages' }).waitFor();

		await page.bringToFront();
		await page.keyboard.press('Alt+Shift+Enter');
		await page
			.getByRole('dialog', { name: 'Words on this page' })
			.getByText('This browser cannot mark words on pages.', { exact: false })
			.waitFor();
		expect(faults).toEqual([]);
	});
});
