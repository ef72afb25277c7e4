import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { serialiseDom } from '../../harness/dom.ts';
import { markedWords } from '../../harness/overlay.ts';
import { popupOn } from '../../harness/popup-on.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { serve } from '../../harness/site.ts';

const CHORD = 'Alt+Shift+ArrowRight';
const bar = (page: Page) => page.getByRole('region', { name: 'Walk a mile' });
const shown = (page: Page) => page.locator('.mile-word');

const marked = (page: Page, word: string) =>
	vi.waitFor(async () => expect(await markedWords(page)).toContain(word), 15_000);

/** Where a text of the page stands, and what is laid over it. */
const placesOf = (page: Page, selector: string) =>
	page.evaluate((wanted) => {
		const word = document.querySelector(wanted)?.getBoundingClientRect();
		const host = document.querySelector('common-ground-overlay')?.shadowRoot;
		const line = host?.querySelector('.mile-line')?.getBoundingClientRect();
		return { word: { x: word?.x, y: word?.y }, line: { x: line?.x, y: line && line.y + 1 } };
	}, selector);

let mary: Profile;
beforeAll(async () => {
	mary = await openProfile({ extension: inject('chromeExtension') });
});
afterAll(() => mary?.[Symbol.asyncDispose]());

describe('walking a mile on the board', () => {
	let page: Page;
	beforeAll(async () => {
		page = await mary.visit(inject('backlogMd'));
		await marked(page, 'SSO');
	});

	it('shows words of the reader’s side, and leaves the page’s own DOM as it was', async () => {
		const before = await serialiseDom(page);
		await page.keyboard.press(CHORD);
		await expect.poll(() => shown(page).allTextContents()).toContain('One login');
		expect(await serialiseDom(page)).toBe(before);
		await bar(page).getByText('Shown in Marketing’s words.').waitFor();
		expect(await bar(page).textContent()).toMatch(/\d+ words? replaced/);
	});

	it('is said to whoever cannot see it', async () => {
		const status = page.getByRole('status').filter({ hasText: 'Shown in Marketing’s words.' });
		await expect.poll(() => status.textContent()).toMatch(/\d+ words? replaced.*list/);
		expect(await page.locator('.mile-lines').getAttribute('aria-hidden')).toBe('true');
	});

	it('its bar is free of faults that axe knows', async () => {
		const axe = new AxeBuilder({ page }).include('common-ground-overlay').setLegacyMode();
		const { violations } = await axe.analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	it('shows the page’s own word under the pointer, and its card at a click', async () => {
		const word = shown(page).filter({ hasText: 'One login' });
		const box = await word.boundingBox();
		await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 8, { steps: 3 });
		await page.locator('.mile-original').getByText('SSO', { exact: true }).waitFor();
		await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 8);
		await page.getByRole('dialog', { name: 'SSO' }).waitFor();
		expect(new URL(page.url()).pathname).not.toContain('CAMP-2');
	});

	it('Escape closes the card first, and then leads back', async () => {
		await page.keyboard.press('Escape');
		await page.getByRole('dialog', { name: 'SSO' }).waitFor({ state: 'detached' });
		expect(await shown(page).count()).toBeGreaterThan(0);
		await page.keyboard.press('Escape');
		await expect.poll(() => shown(page).count()).toBe(0);
		expect(await bar(page).count()).toBe(0);
	});

	it('ends where the page goes elsewhere', async () => {
		await page.keyboard.press(CHORD);
		await bar(page).waitFor();
		await page.getByRole('button', { name: /^Open CAMP-1:/ }).click();
		await bar(page).waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'Close modal' }).click();
	});

	it('is a switch in the popup, too', async () => {
		const popup = await popupOn(mary, page);
		await popup.getByRole('button', { name: 'Show in my words' }).click();
		await popup.getByRole('button', { name: 'Show the page as it is', pressed: true }).click();
		await popup.getByRole('button', { name: 'Show in my words', pressed: false }).waitFor();
		await popup.close();
	});
});

describe('the words laid over a page', () => {
	let page: Page;
	beforeAll(async () => {
		page = await mary.visit(
			await serve(`<style>
				body { font: 16px/1.5 serif; margin: 0 }
				.scroll { height: 90px; overflow: auto }
				p { margin: 0; padding: 30px; width: 420px }
				.over { position: fixed; inset: 0; background: #fff; display: none }
			</style>
			<div class="scroll"><p>The <b>staging</b> is ready for <a href="#x">all of us</a> now.</p><p style="height: 300px"></p></div>
			<p lang="en">Ask before the deploy<wbr>ment to <i>production</i>, please.</p>
			<div class="over"></div>`),
		);
		await marked(page, 'staging');
		await page.keyboard.press(CHORD);
	});

	it('move what follows instead of covering it', async () => {
		await expect.poll(() => shown(page).allTextContents()).toContain('preview site');
		const line = page.locator('.mile-line').filter({ hasText: 'preview site' });
		expect(await line.textContent()).toBe('preview site is ready for all of us now.');
	});

	it('stand where the page’s words stand, also after scrolling', async () => {
		const before = await placesOf(page, 'b');
		expect(before.line).toEqual(before.word);
		await page.locator('.scroll').evaluate((box) => box.scrollTo(0, 12));
		await expect
			.poll(async () => (await placesOf(page, 'b')).word.y)
			.toBe((before.word.y ?? 0) - 12);
		await expect
			.poll(async () => {
				const { word, line } = await placesOf(page, 'b');
				return line.y === word.y;
			})
			.toBe(true);
	});

	it('are not shown where the page hides its own', async () => {
		await page.locator('.scroll').evaluate((box) => box.scrollTo(0, 200));
		await expect.poll(() => shown(page).allTextContents()).not.toContain('preview site');
		await page.locator('.scroll').evaluate((box) => box.scrollTo(0, 0));
		await expect.poll(() => shown(page).allTextContents()).toContain('preview site');
		await page.locator('.over').evaluate((over) => {
			(over as HTMLElement).style.display = 'block';
			over.append('Loading');
		});
		await expect.poll(() => shown(page).count()).toBe(0);
		await page.locator('.over').evaluate((over) => over.remove());
		await expect.poll(() => shown(page).allTextContents()).toContain('preview site');
	});

	it('follow the page’s changes', async () => {
		await page.locator('b').evaluate((word) => {
			word.textContent = 'database';
		});
		await expect.poll(() => shown(page).allTextContents()).not.toContain('preview site');
	});
});
