import type { Page } from 'playwright-core';
import { tagOf } from '../../harness/board.ts';

/** Says which priority the open ticket serves, if nobody has said so yet. */
export async function tagOpen(page: Page, key: string, priority: string): Promise<void> {
	const ask = page.getByRole('button', { name: `Say which priority ${key} serves` });
	await tagOf(page, key).or(ask).first().waitFor();
	if ((await tagOf(page, key).count()) > 0) return;
	await ask.click();
	await page.getByRole('dialog', { name: key }).getByRole('option', { name: priority }).click();
	await tagOf(page, key).first().waitFor();
}

/** Opens the panel of the open ticket by its tag. */
export async function pressTag(page: Page, key: string): Promise<void> {
	await tagOf(page, key).first().click();
	await page.getByRole('dialog', { name: key }).getByText('Saved', { exact: true }).waitFor();
}
