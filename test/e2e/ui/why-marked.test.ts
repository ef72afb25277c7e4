import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { sidePanelOn } from '../../harness/popup-on.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { show } from '../page/show.ts';

const TEXT = `<p>The firewall blocks the server. UTM parameters come from the CRM.</p>
	<p>The webhook calls the server.</p><h2>Again</h2><p>Another webhook calls the database server.</p>
	<p>Call <code>the load balancer</code>.</p><textarea>A phishing mail about SSO</textarea>
	<h2>Form</h2><p>The conversion of the CSV file to JSON breaks the encoding of the database export.</p>`;

describe('why a word is marked or not', () => {
	let mary: Profile;
	let page: Page;
	let panel: Page;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
		page = await show(mary, TEXT);
		panel = await sidePanelOn(mary, page);
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const lookUp = (word: string): Promise<void> => panel.getByRole('searchbox').fill(word);
	const here = () => panel.getByRole('region', { name: 'On this page' });

	it.each([
		['UTM parameter', 'Not marked: it is a word of your own side.'],
		['CRM', 'Not marked: both sides use this word.'],
		['webhook', 'Marked here 2 times.'],
		['load balancer', 'Not marked: here it stands inside code.'],
		['SSO', 'Not marked: here it stands where somebody writes.'],
		['rollback', 'Not found in the text of this page.'],
	])('“%s”: %s', async (word, sentence) => {
		await lookUp(word);
		await here().getByText(sentence).waitFor();
	});

	it('a word that one knows says so, and is marked again at a click', async () => {
		await page.bringToFront();
		await pointAt(page, 'firewall');
		await page.getByRole('dialog').getByRole('button', { name: 'I know this' }).click();
		await expect.poll(() => markedWords(page)).not.toContain('firewall');
		await panel.bringToFront();
		await lookUp('firewall');
		await here().getByText('Not marked: you said that you know it.').waitFor();
		await here().getByRole('button', { name: 'Mark it again' }).click();
		await expect.poll(() => markedWords(page)).toContain('firewall');
		await here().getByText('Marked here 1 time.').waitFor();
	});

	it('a meaning that the text chose says by what, and the other one is a click away', async () => {
		await page.bringToFront();
		await page.keyboard.press('Escape');
		await expect.poll(() => markedWords(page)).toContain('conversion');
		await pointAt(page, 'conversion');
		const card = page.getByRole('dialog');
		await card.getByText('Turning data from one form into another').waitFor();
		await card.getByText('More', { exact: true }).click();
		await card.getByText('Marked as IT’s word').waitFor();
		await card.getByRole('button', { name: 'Show the other meaning' }).click();
		await card.getByText('A visitor does what you hoped for').waitFor();
		await card.getByRole('button', { name: 'Back' }).click();
		await card.getByText('Turning data from one form into another').waitFor();
	});
});
