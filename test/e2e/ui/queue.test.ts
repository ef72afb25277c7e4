import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { suggestTerm } from '../../harness/suggest.ts';

const terms = (page: Page): Promise<string[]> =>
	page.getByRole('list', { name: 'What waits' }).locator('strong').allTextContents();

async function queueOf(
	profile: Profile,
	asked: readonly string[],
	...suggested: string[]
): Promise<Page> {
	for (const term of suggested) await suggestTerm(profile, term, `What ${term} is, plainly.`);
	const page = await profile.open('console', '/queue');
	await expect.poll(() => terms(page)).toEqual([...suggested, ...asked]);
	return page;
}

/** Looks a word up in vain, and asks for it. */
async function askFor(profile: Profile, word: string): Promise<void> {
	const popup = await profile.open('popup');
	await popup.getByRole('searchbox').fill(word);
	await popup.getByRole('button', { name: 'Ask for a translation' }).click();
	await popup.getByText('You have asked for it.').waitFor();
	await popup.close();
}

it('the queue is worked by keyboard alone: approve, reject with a reason, undo', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await queueOf(profile, [], 'rotated', 'quorum', 'tombstone');
	const heading = page.getByRole('article').getByRole('heading', { level: 2 }).first();

	await page.keyboard.press('j');
	await expect.poll(() => heading.textContent()).toBe('quorum');
	await page.keyboard.press('a');
	await page.getByText('“quorum” is approved.').waitFor();
	await expect.poll(() => terms(page)).toEqual(['rotated', 'tombstone']);
	await expect.poll(() => heading.textContent()).toBe('tombstone');

	await page.keyboard.press('u');
	await expect.poll(() => terms(page)).toEqual(['rotated', 'quorum', 'tombstone']);
	await expect.poll(() => heading.textContent()).toBe('quorum');

	await page.keyboard.press('k');
	await page.keyboard.press('r');
	await page.getByRole('dialog', { name: 'Reject “rotated”' }).waitFor();
	await page.keyboard.press('Enter');
	await page.getByText('“rotated” is rejected.').waitFor();
	await expect.poll(() => terms(page)).toEqual(['quorum', 'tombstone']);
});

it('a suggestion is completed and approved without the mouse', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await queueOf(profile, [], 'quorum');
	await page.keyboard.press('e');
	await page.getByRole('textbox', { name: 'Example' }).focus();
	await page.keyboard.type('Three of five are a quorum.');
	await page.getByRole('combobox', { name: 'Subject' }).press('Enter');
	await page.getByText('“quorum” is approved.').waitFor();
	await page.getByText('Nothing waits').waitFor();

	await page.goto(page.url().replace(/#.*/, '#/glossary'));
	await page.getByRole('searchbox').fill('quorum');
	await page.getByRole('link', { name: 'quorum', exact: true }).click();
	await page.getByText('“Three of five are a quorum.”').first().waitFor();
});

it('a term that nobody explained cannot be approved, and the reason is said', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	await suggestTerm(profile, 'quorum', '');
	const page = await profile.open('console', '/queue');
	await page.getByRole('article').getByRole('heading', { name: 'quorum' }).first().waitFor();
	await page.keyboard.press('a');
	await page.getByText('write at least one definition, then approve').waitFor();
	await expect.poll(() => terms(page)).toEqual(['quorum']);
});

it('everything else is worked by keys too: taken into review, voted for, talked about, asked about', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	await askFor(profile, 'xqzvvkjw');
	const page = await queueOf(profile, ['xqzvvkjw'], 'quorum');

	await page.keyboard.press('t');
	await page.getByText('“quorum” is in review with you.').waitFor();
	await page.getByText('You have taken it').waitFor();
	await page.keyboard.press('v');
	await page.getByRole('button', { name: 'Worth having: 1' }).waitFor();
	await page.keyboard.press('c');
	await page.keyboard.type('Three of five.');
	await page.keyboard.press('Control+Enter');
	await page.getByRole('listitem').getByText('Three of five.').waitFor();
	await page.keyboard.press('Escape');
	await page.keyboard.press('a');
	await page.getByText('“quorum” is approved.').waitFor();

	const heading = page.getByRole('article').getByRole('heading', { level: 2 }).first();
	await expect.poll(() => heading.textContent()).toBe('xqzvvkjw');
	await page.keyboard.press('a');
	await page.getByRole('combobox', { name: 'The term that explains it' }).focus();
	await page.keyboard.type('quoru');
	await page.getByRole('option', { name: 'quorum' }).waitFor();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Answer “xqzvvkjw”' });
	await dialog.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
	await page.getByText('“xqzvvkjw” is answered').waitFor();
	await page.getByText('Nothing waits').waitFor();
	await page.keyboard.press('u');
	await expect.poll(() => terms(page)).toEqual(['xqzvvkjw']);
	await page.keyboard.press('?');
	await page.getByRole('dialog', { name: 'Keys' }).getByText('Decline with a reason').waitFor();
});

it('letters that are written are no shortcuts', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await queueOf(profile, [], 'quorum', 'rotated');
	await page.keyboard.press('/');
	await page.keyboard.type('rotar');
	await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('rotar');
	await page.getByText('Nothing in the queue fits').waitFor();
});
