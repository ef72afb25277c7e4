import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords } from '../../harness/overlay.ts';
import { sidePanelOn } from '../../harness/popup-on.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, show } from '../page/show.ts';

const LIST = 'Alt+Shift+Enter';
const list = (page: Page) => page.getByRole('dialog', { name: 'Words on this page' });
const card = (page: Page, word: string) => page.getByRole('dialog', { name: word, exact: true });

/** More than two windows of text without a word to explain. */
const FILLER = '<p>Nothing to explain here.</p>'.repeat(200);

describe('the list of the page’s words', () => {
	let mary: Profile;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const words = (page: Page): Promise<string[]> =>
		list(page).getByRole('option').locator('.term-list-word').allTextContents();

	const opened = async (body: string, first: string): Promise<Page> => {
		const page = await show(mary, body);
		await expect.poll(() => markedWords(page)).toContain(first);
		await openList(page);
		return page;
	};

	/** The list comes to a page a moment after the marks: a key that was pressed before is nobody's. */
	const openList = (page: Page): Promise<void> =>
		expect
			.poll(async () => {
				if ((await list(page).count()) === 0) await page.keyboard.press(LIST);
				return list(page).count();
			})
			.toBe(1);

	it('names them in page order, says how many, and goes to the one that is typed', async () => {
		const page = await opened('<p>a firewall</p><p>a webhook</p><p>a VPN</p>', 'VPN');
		await expect.poll(() => words(page)).toEqual(['firewall', 'webhook', 'VPN']);
		await page.getByText('3 words on this page.').waitFor({ state: 'attached' });
		await page.keyboard.type('vpn');
		await expect.poll(() => words(page)).toEqual(['VPN']);
		await page.keyboard.press('Enter');
		await card(page, 'VPN').waitFor();
		await list(page).waitFor({ state: 'hidden' });
	});

	it('has the words that are far from the window, and scrolls to them', async () => {
		const page = await opened(
			`<p>a firewall</p>${FILLER}<h2>End</h2><p>a DNS, a webhook and a VPN</p>`,
			'firewall',
		);
		await expect.poll(() => words(page)).toEqual(['firewall', 'DNS', 'webhook', 'VPN']);
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('Enter');
		await card(page, 'webhook').waitFor();
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(1000);
		// From there one goes on as from any other card.
		await expect.poll(() => markedWords(page)).toContain('VPN');
		await page.keyboard.press('Alt+Shift+ArrowDown');
		await card(page, 'VPN').waitFor();
	});

	it('closes by Escape or by the same keys, and the focus is where it was', async () => {
		const page = await opened('<button>Save</button><p>a firewall and a webhook</p>', 'firewall');
		await page.keyboard.press('Escape');
		await list(page).waitFor({ state: 'hidden' });
		await page.getByRole('button', { name: 'Save' }).focus();
		await page.keyboard.press(LIST);
		await list(page).waitFor();
		await page.keyboard.press('Escape');
		await list(page).waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');

		await page.keyboard.press(LIST);
		await list(page).getByRole('option').first().click();
		await card(page, 'firewall').waitFor();
		await page.keyboard.press('Escape');
		await card(page, 'firewall').waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
	});

	it('leaves the keys to whoever types on the page', async () => {
		const page = await show(mary, '<textarea></textarea><p>a firewall and a webhook</p>');
		await expect.poll(() => markedWords(page)).toContain('firewall');
		await page.getByRole('textbox').focus();
		await page.keyboard.press(LIST);
		await page.keyboard.press('x');
		await expect.poll(() => page.getByRole('textbox').inputValue()).toContain('x');
		expect(await list(page).count()).toBe(0);
	});

	it('says so where there is nothing to list', async () => {
		const page = await show(mary, '<p>Nothing to explain here, and a long word.</p>');
		await page.locator(HOST).waitFor({ state: 'attached' });
		await openList(page);
		await list(page).getByText('No word of the other side on this page.').waitFor();
	});

	it('is in order for screen readers, in light and dark', async () => {
		for (const background of ['white', '#111']) {
			const page = await opened(
				`<p>a firewall</p><p>a webhook</p><style>body { background: ${background} }</style>`,
				'firewall',
			);
			await expect.poll(() => words(page)).toHaveLength(2);
			const { violations } = await new AxeBuilder({ page }).include(HOST).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
		}
	});

	it('stands in the side panel, whose words lead to their places on the page', async () => {
		const page = await show(
			mary,
			`<p>a firewall</p>${FILLER}<h2>End</h2><p>two firewalls, a VPN</p>`,
		);
		await expect.poll(() => markedWords(page)).toContain('firewall');
		const panel = await sidePanelOn(mary, page);
		const answer = (word: string) => panel.getByRole('button', { name: new RegExp(`^${word}`) });
		await panel.getByText('2 words, in page order').waitFor();
		await answer('VPN').click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
		await answer('firewall').click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
		await panel.getByRole('button', { name: 'Next place' }).click();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
	});
});
