import type { Locator, Page } from 'playwright-core';

/** The five questions beside the form for a new ticket. */
export const whyPanel = (page: Page): Locator =>
	page.getByRole('region', { name: 'Why this ticket?' });

export const question = (page: Page, name: string): Locator =>
	whyPanel(page).getByRole('textbox', { name });

/** Presses the one strong button and waits until the tracker's editor has the text. */
export async function putIntoDescription(page: Page): Promise<void> {
	await whyPanel(page).getByRole('button', { name: 'Put it into the description' }).click();
	await whyPanel(page).getByText('It stands in the description.').waitFor();
}

/** The ticket panel, opened by its tag or its invitation to tag. */
export async function openTicketPanel(page: Page, label: string): Promise<Locator> {
	await page
		.getByRole('button', { name: new RegExp(`^${label}: priority|priority ${label} serves$`) })
		.first()
		.click();
	const panel = page.getByRole('dialog', { name: label, exact: true });
	await panel.getByRole('heading', { name: 'Why?' }).waitFor();
	return panel;
}
