import type { Locator, Page } from 'playwright-core';

/** What people do on a Backlog.md board with the extension. Keys are those of the page: "CAMP-2". */

/** The tag of a ticket's card, if it has one: a button that says which priority it serves. */
export const tagOf = (page: Page, key: string): Locator =>
	page.getByRole('button', { name: new RegExp(`^${key}: priority`) });

/** Opens the ticket, says which priority it serves, and closes it again. */
export async function tagTicket(page: Page, key: string, priority: string): Promise<void> {
	await openTicket(page, key);
	await page.getByRole('button', { name: `Say which priority ${key} serves` }).click();
	const panel = page.getByRole('dialog', { name: key });
	await panel.getByRole('option', { name: priority }).click();
	await panel.getByText('Saved', { exact: false }).waitFor();
	await panel.getByRole('button', { name: `Close the panel of ${key}` }).click();
	await page.getByRole('button', { name: 'Close modal' }).click();
}

/** Opens the ticket's own dialog on the board. */
export async function openTicket(page: Page, key: string): Promise<void> {
	await page.getByRole('button', { name: new RegExp(`^Open ${key}:`) }).click();
}
