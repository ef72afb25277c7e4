import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openProfile, type Profile } from '../../harness/profile.ts';

const order = (page: Page): Promise<string[]> =>
	page.getByRole('list', { name: 'Shared priorities, ranked' }).getByRole('link').allTextContents();

/** The console with these priorities, added by keyboard. */
async function ranked(profile: Profile, ...titles: string[]): Promise<Page> {
	const page = await profile.open('console', '/priorities');
	await page.getByText('No priorities yet').waitFor();
	for (const title of titles) {
		await page.keyboard.press('n');
		await page.getByRole('textbox', { name: 'What', exact: true }).fill(title);
		await page.keyboard.press('Enter');
		await page.getByText(`“${title}” stands last in the list now.`).waitFor();
	}
	await expect.poll(() => order(page)).toEqual(titles);
	return page;
}

const handle = (page: Page, title: string) =>
	page.getByRole('button', { name: new RegExp(`^Move “${title}”, rank`) });

it('a priority is ranked by keyboard, with a reason, and keeps the focus', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'Checkout', 'Consent', 'Search');
	await handle(page, 'Search').focus();
	await page.keyboard.press('Alt+ArrowUp');
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => order(page)).toEqual(['Search', 'Checkout', 'Consent']);
	await page.getByText('Search, rank 1 of 3.').waitFor({ state: 'attached' });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await page.getByText('Moved by you, now: “A date came closer”').waitFor();
	await expect
		.poll(() => page.locator(':focus').getAttribute('aria-label'))
		.toMatch(/^Move “Search”, rank 1/);

	await page.reload();
	await expect.poll(() => order(page)).toEqual(['Search', 'Checkout', 'Consent']);
});

it('Escape puts it back and nothing is saved', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'Checkout', 'Consent');
	await handle(page, 'Consent').focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect.poll(() => order(page)).toEqual(['Consent', 'Checkout']);
	await page.keyboard.press('Escape');
	await expect.poll(() => order(page)).toEqual(['Checkout', 'Consent']);
	expect(await page.getByText('Moved by').count()).toBe(0);
});

it('a priority is dragged to its place', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'Checkout', 'Consent', 'Search');
	await handle(page, 'Search').dragTo(page.getByRole('link', { name: 'Checkout' }), {
		targetPosition: { x: 5, y: 2 },
	});
	await page.getByText('Why does it move to rank 1?').waitFor();
	await page.getByRole('textbox', { name: 'Or in your words' }).fill('The fair is in May');
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await page.getByText('“The fair is in May”').waitFor();
	await expect.poll(() => order(page)).toEqual(['Search', 'Checkout', 'Consent']);
});

it('a fourth big bet is refused, with what to do instead', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'One', 'Two', 'Three', 'Four');
	for (const title of ['One', 'Two', 'Three', 'Four']) {
		await page.getByRole('link', { name: title, exact: true }).click();
		await page.getByRole('radio', { name: /Big bet/ }).check();
		await page.getByRole('button', { name: 'Save' }).click();
		if (title !== 'Four') await page.getByText(`“${title}” is saved.`).waitFor();
	}
	await page.getByText('This list already has 3 big bets.').waitFor();
	await page.getByText('3 of 3 big bets taken.').waitFor();
});

it('a priority that was closed by mistake comes back to its rank', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'Checkout', 'Consent', 'Search');
	await page.getByRole('link', { name: 'Consent' }).click();
	await page.getByRole('button', { name: 'Done' }).click();
	await page.getByText('“Consent” is done.').waitFor();
	await expect.poll(() => order(page)).toEqual(['Checkout', 'Search']);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => order(page)).toEqual(['Checkout', 'Consent', 'Search']);
});
