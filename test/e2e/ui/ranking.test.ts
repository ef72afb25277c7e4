import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openProfile, type Profile } from '../../harness/profile.ts';

const order = (page: Page): Promise<string[]> => orderOf(page, 'Shared');

const orderOf = (page: Page, list: string): Promise<string[]> =>
	page
		.getByRole('list', { name: `${list} priorities, ranked` })
		.getByRole('link')
		.allTextContents();

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
	await page.getByText('Search, the shared list, rank 1 of 3.').waitFor({ state: 'attached' });
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
		await page.getByRole('button', { name: 'A date came closer' }).click();
		await page.getByRole('button', { name: 'Save', exact: true }).click();
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
	await page.getByRole('textbox', { name: 'Or in your words' }).fill('It is live');
	await page.getByRole('textbox', { name: 'What did it teach?' }).fill('Ask ten shoppers first');
	await page.getByRole('button', { name: 'Close as done' }).click();
	await page.getByText('“Consent” is done.').waitFor();
	await expect.poll(() => order(page)).toEqual(['Checkout', 'Search']);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect.poll(() => order(page)).toEqual(['Checkout', 'Consent', 'Search']);
});

it('a priority goes over to the list of a side, by pointer and by keyboard, and the journal tells why', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'Checkout', 'Consent', 'Search');
	await handle(page, 'Search').dragTo(
		page.getByRole('list', { name: 'IT priorities, ranked' }).locator('..'),
	);
	await page.getByText('Why does it go over to IT’s list, rank 1?').waitFor();
	await page.getByRole('textbox', { name: 'Or in your words' }).fill('Late as usual');
	await page.getByRole('button', { name: '“again”' }).click();
	await page.getByRole('button', { name: 'Move', exact: true }).click();
	await expect.poll(() => orderOf(page, 'IT')).toEqual(['Search']);

	await handle(page, 'Checkout').focus();
	await page.keyboard.press('Alt+ArrowLeft');
	await page.getByText('Checkout, Marketing’s list, rank 1 of 1.').waitFor({ state: 'attached' });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Enter');
	await expect.poll(() => orderOf(page, 'Marketing')).toEqual(['Checkout']);
	await expect.poll(() => order(page)).toEqual(['Consent']);

	await page.keyboard.press('m');
	const moves = page.getByRole('list', { name: 'Moves, the latest first' });
	await moves.getByText('came from the shared list, rank 1').first().waitFor();
	await moves.getByText('“Late again”').first().waitFor();
	await page.getByRole('combobox', { name: 'Of which list' }).selectOption('IT');
	await expect.poll(() => moves.getByRole('listitem').count()).toBe(1);
});

it('work begins within its limit, and a “not now” keeps what helps instead', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await ranked(profile, 'Checkout', 'Consent');
	await page.getByText('Limits', { exact: true }).click();
	await page.getByRole('textbox', { name: /Under way in a list/ }).fill('1');
	await page.getByRole('button', { name: 'Save limits' }).click();
	await page.getByText('0 of 1 under way.').first().waitFor();
	await page.getByRole('link', { name: 'Checkout' }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByText('1 of 1 under way.').waitFor();
	await page.getByRole('link', { name: 'Consent' }).click();
	await page.getByRole('button', { name: 'Start' }).click();
	await page.getByText('Pause “Checkout” first, or finish it.').waitFor();

	await page.getByRole('button', { name: 'Drop', exact: true }).click();
	const why = page.getByRole('dialog');
	await why.getByRole('textbox', { name: 'Or in your words' }).fill('No room before June');
	await why.getByRole('textbox', { name: /What helps instead/ }).fill('The form of last year');
	await why.getByRole('button', { name: 'Drop', exact: true }).click();
	await page.getByText('1 closed priority').click();
	await page.getByText('Not now: No room before June').waitFor();
	await page.getByText('Instead: The form of last year').waitFor();
});
