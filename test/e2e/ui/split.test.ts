import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openProfile } from '../../harness/profile.ts';

const TERM = '/glossary/sp-rollback';

const words = (page: Page): Promise<string[]> =>
	page.locator('.term-detail .word-list .word').allTextContents();

it('a word with two senses is split by keyboard, both cards are seen before, and it is taken back', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('console', TERM);
	await page.getByRole('button', { name: 'Split…' }).waitFor();
	const before = await words(page);
	await page.getByRole('button', { name: 'Split…' }).press('Enter');
	await page.getByRole('heading', { name: /^Split/ }).waitFor();

	const mine = page.getByRole('radio', { name: /The new term is what Marketing means/ });
	await mine.focus();
	await mine.press(' ');
	await page.getByRole('combobox', { name: 'Who says “rollback”' }).focus();
	await page.keyboard.type('Both');
	await page.getByRole('combobox', { name: 'Who says “return to the old version”' }).focus();
	await page.keyboard.type('IT');
	const there = page.getByRole('group', { name: /New: what/ });
	await there.getByRole('textbox', { name: /Marketing’s words/ }).focus();
	await page.keyboard.type('A price goes back to what it was.');
	const seen = there.getByRole('region', { name: 'What Marketing sees' });
	await seen.getByText('A price goes back to what it was.').waitFor();
	await seen.getByText('IT means something else by “rollback”.').waitFor();

	await page.getByRole('button', { name: 'Split', exact: true }).press('Enter');
	await page.getByText('is two terms now.').waitFor();
	await page
		.getByRole('article')
		.getByText('Marketing means something else by “rollback”.')
		.first()
		.waitFor();
	await page.getByRole('link', { name: 'rollback', exact: true }).last().press('Enter');
	await page.getByRole('article').getByText('A price goes back to what it was.').first().waitFor();

	await page.getByRole('button', { name: 'Undo' }).press('Enter');
	await page.goto(page.url().replace(/#.*/, `#${TERM}`));
	await expect.poll(() => words(page)).toEqual(before);
});

it('a split that would leave a term without a word says so, and writes nothing', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('console', TERM);
	await page.getByRole('button', { name: 'Split…' }).click();
	for (const choice of await page.getByRole('combobox', { name: /^Who says/ }).all())
		await choice.selectOption('goes');
	await page.getByText('Leave a word where it is').waitFor();
	await page.getByRole('button', { name: 'Split', exact: true }).click();
	await page.getByRole('alert').filter({ hasText: 'Not split.' }).waitFor();
	await page.getByRole('button', { name: 'Cancel' }).click();
	await page.getByRole('article').getByRole('button', { name: 'Split…' }).waitFor();
});
