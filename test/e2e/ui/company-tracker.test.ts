import { expect, inject, it } from 'vitest';
import { popupOn } from '../../harness/popup-on.ts';
import { openProfile } from '../../harness/profile.ts';
import { serve } from '../../harness/site.ts';

/** A tracker behind a company's own door: nothing says what it is but how it links its tickets. */
const STRANGE_BOARD = `<main><h1>Shop</h1>${[1, 2, 3, 4]
	.map(
		(n) => `<div class="c"><p>Ticket of the API</p><a href="/browse/SHOP-${n}">SHOP-${n}</a></div>`,
	)
	.join('')}</main>`;

it('a tracker on a domain of the company is named at one click, and forgotten in the settings', async () => {
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	const board = await mary.visit(await serve(STRANGE_BOARD));
	const { host } = new URL(board.url());
	const offer = board.getByRole('button', { name: 'Say which priority SHOP-2 serves' });
	const pointAtCard = async (): Promise<void> => {
		await board.mouse.move(1, 1);
		await board.getByRole('link', { name: 'SHOP-2' }).hover();
	};

	const popup = await popupOn(mary, board);
	await popup.getByRole('button', { name: 'This is our Jira' }).click();
	await expect.poll(() => popup.getByRole('button', { name: 'This is our Jira' }).count()).toBe(0);
	await board.bringToFront();
	await expect
		.poll(async () => {
			await pointAtCard();
			return offer.count();
		})
		.toBe(1);

	const options = await mary.open('options');
	await options.getByText(`You said that ${host} is your Jira.`).waitFor();
	await options.getByRole('button', { name: /^It is not/ }).click();
	await expect.poll(() => options.getByText(`You said that ${host}`).count()).toBe(0);
	await board.bringToFront();
	await expect
		.poll(async () => {
			await pointAtCard();
			return offer.count();
		})
		.toBe(0);
});

/** Jira's page of a ticket after a redesign in which no name and no link of it was left. */
const REDESIGNED = `<div id="jira-frontend"><main><h1>Voucher of the shop</h1><p>The API is down.</p></main></div>`;

it('a tracker that looks different says so, and gives a report without a word of the page', async () => {
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	await mary.context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await mary.context.route('https://acme.atlassian.net/**', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><html lang="en"><head><title>Voucher</title></head><body>${REDESIGNED}</body></html>`,
		}),
	);
	const page = await mary.visit('https://acme.atlassian.net/browse/SHOP-2');
	const popup = await popupOn(mary, page);
	await popup.getByText('Jira looks different today; tags are off, look-up still works.').waitFor();
	await popup.bringToFront();
	await popup.getByRole('button', { name: 'Copy a report' }).click();
	await popup.getByText('Copied.').waitFor();
	const report = await popup.evaluate(() => navigator.clipboard.readText());
	expect(report).toContain('main');
	expect(report).toContain('h1');
	expect(report).not.toMatch(/voucher|SHOP|acme/i);
});
