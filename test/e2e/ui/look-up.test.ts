import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { openProfile, type Profile } from '../../harness/profile.ts';

let profile: Profile;
let popup: Page;

beforeAll(async () => {
	profile = await openProfile({ extension: inject('chromeExtension') });
	popup = await profile.open('popup');
});
afterAll(() => profile[Symbol.asyncDispose]());
beforeEach(() => popup.bringToFront());

const answers = (page: Page): Promise<string[]> =>
	page.getByRole('region', { name: 'Answers' }).locator('strong').allTextContents();

it.each([
	['conversion', 'conversion'],
	['Conversions', 'conversion'],
	['deplo', 'deploy'],
	['atribution', 'attribution'],
	['out of a hundred visitors how many do what we hoped', 'conversion rate'],
])('the popup answers “%s” with “%s” first', async (query, word) => {
	await popup.getByRole('searchbox').fill(query);
	await expect.poll(async () => (await answers(popup))[0]).toBe(word);
});

it('a word with two senses is one answer that shows both', async () => {
	await popup.getByRole('searchbox').fill('conversion');
	await popup.getByText('A visitor does what you hoped for').first().waitFor();
	await popup.getByText('Turning data from one form into another').first().waitFor();
});

it('answers are walked by arrow keys and opened by Enter', async () => {
	await popup.getByRole('searchbox').fill('conversion');
	await expect.poll(() => answers(popup)).toContain('conversion rate');
	await popup.keyboard.press('ArrowDown');
	await popup.keyboard.press('ArrowDown');
	await popup.keyboard.press('Enter');
	await expect.poll(() => popup.locator(':focus').getAttribute('aria-expanded')).toBe('true');
});

it('nothing found says so and offers to suggest the word', async () => {
	await popup.getByRole('searchbox').fill('xqzvv');
	await popup.getByText('Nobody explained “xqzvv” yet').waitFor();
	await popup.getByRole('button', { name: 'Suggest this term' }).click();
	await expect
		.poll(() => popup.getByRole('textbox', { name: 'Word', exact: true }).inputValue())
		.toBe('xqzvv');
});

it('the side panel opens with the word of its address', async () => {
	const panel = await profile.visit(
		`chrome-extension://${profile.extensionId}/sidepanel.html?q=rollback`,
	);
	await expect.poll(async () => (await answers(panel))[0]).toBe('rollback');
});

it('words that look like code stay words', async () => {
	await popup.getByRole('searchbox').fill('<img src=x onerror=document.title=1>');
	await popup
		.getByRole('button', { name: /^Suggest/ })
		.first()
		.waitFor();
	expect(await popup.title()).toBe('Common Ground');
});
