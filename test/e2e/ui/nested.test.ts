import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, show } from '../page/show.ts';

const card = (page: Page, word: string) => page.getByRole('dialog', { name: word, exact: true });
const trail = (page: Page) => page.getByRole('navigation', { name: 'Looked up from' });

/** The text of what has the focus inside our interface. */
const focused = (page: Page): Promise<string | undefined> =>
	page.evaluate(
		(host) => document.querySelector(host)?.shadowRoot?.activeElement?.textContent ?? undefined,
		HOST,
	);

describe('words inside a card', () => {
	let mary: Profile;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const openApi = async (): Promise<Page> => {
		const page = await show(mary, '<button>Save</button><p>an API</p>');
		await expect.poll(() => markedWords(page)).toEqual(['API']);
		await page.getByRole('button', { name: 'Save' }).focus();
		await page.keyboard.press('Alt+Shift+ArrowDown');
		await card(page, 'API').waitFor();
		return page;
	};

	it('are looked up in its place, by keyboard, and Backspace leads back to the word one came from', async () => {
		const page = await openApi();
		await card(page, 'API').getByRole('button', { name: 'CRM' }).focus();
		await page.keyboard.press('Enter');
		await card(page, 'CRM').waitFor();
		expect(await card(page, 'API').count()).toBe(0);
		expect(await focused(page)).toBe('CRM');
		await page.keyboard.press('Backspace');
		await card(page, 'API').waitFor();
		expect(await focused(page)).toBe('CRM');
		expect(await trail(page).count()).toBe(0);
	});

	it('are a way of several steps, of which each can be gone back to; Escape ends all of it', async () => {
		const page = await openApi();
		await card(page, 'API').getByRole('button', { name: 'webhook' }).click();
		await card(page, 'webhook').getByRole('button', { name: 'See also' }).count();
		await card(page, 'webhook').locator('.card-also button').first().click();
		await trail(page).getByRole('button', { name: 'webhook' }).waitFor();
		await trail(page).getByRole('button', { name: 'API' }).click();
		await card(page, 'API').waitFor();
		expect(await trail(page).count()).toBe(0);

		await card(page, 'API').getByRole('button', { name: 'CRM' }).click();
		await card(page, 'CRM').waitFor();
		await page.keyboard.press('Escape');
		await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
	});

	it('go back by Alt+Left, which the page and the browser then do not hear', async () => {
		const page = await openApi();
		const url = page.url();
		await card(page, 'API').getByRole('button', { name: 'CRM' }).click();
		await card(page, 'CRM').waitFor();
		await page.keyboard.press('Alt+ArrowLeft');
		await card(page, 'API').waitFor();
		expect(page.url()).toBe(url);
	});

	it('keep a card open that the pointer had opened, once somebody is at work in it', async () => {
		const page = await show(mary, '<p>an API</p>');
		await expect.poll(() => markedWords(page)).toEqual(['API']);
		await pointAt(page, 'API');
		await card(page, 'API').getByRole('button', { name: 'CRM' }).click();
		await card(page, 'CRM').waitFor();
		await page.mouse.move(1000, 700, { steps: 3 });
		await card(page, 'CRM').getByRole('button', { name: 'Back' }).press('Enter');
		await card(page, 'API').waitFor();
	});

	it('are in order for screen readers', async () => {
		const page = await openApi();
		await card(page, 'API').getByRole('button', { name: 'CRM' }).click();
		await card(page, 'CRM').waitFor();
		const { violations } = await new AxeBuilder({ page }).include(HOST).analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
	});

	it('are live in the popup and the side panel, too', async () => {
		for (const name of ['popup', 'sidepanel'] as const) {
			const own = await mary.open(name);
			await own.getByRole('searchbox').fill('API');
			await own.getByRole('button', { name: 'CRM', exact: true }).first().click();
			await own.getByRole('heading', { name: 'CRM' }).waitFor();
			await own.getByRole('button', { name: 'Back' }).click();
			await own.getByText('A door through which two programs').first().waitFor();
		}
	});

	it('show in the console what readers will see', async () => {
		const page = await mary.open('console', '/glossary/sp-api');
		const seen = page.getByRole('region', { name: 'What Marketing sees' });
		await seen.getByRole('button', { name: 'CRM' }).click();
		await seen.getByRole('heading', { name: 'CRM' }).waitFor();
	});
});
