import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, hostParent, show } from './show.ts';

const card = (page: Page, word: string) => page.getByRole('dialog', { name: word, exact: true });

const NEXT = 'Alt+Shift+ArrowDown';

describe('the card', () => {
	let mary: Profile;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const shown = async (body: string, words: string[]): Promise<Page> => {
		const page = await show(mary, body);
		await expect.poll(() => markedWords(page)).toEqual(words);
		return page;
	};

	it('is reached by keyboard, word by word, and gives the focus back', async () => {
		const page = await shown('<button>Save</button><p>a firewall and a webhook</p>', [
			'firewall',
			'webhook',
		]);
		await page.getByRole('button', { name: 'Save' }).focus();
		await page.keyboard.press(NEXT);
		await card(page, 'firewall').waitFor();
		await page.keyboard.press(NEXT);
		await card(page, 'webhook').waitFor();
		await page.keyboard.press('Tab');
		await page.keyboard.press('Escape');
		await card(page, 'webhook').waitFor({ state: 'hidden' });
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
	});

	it('keeps the keys that are typed in it to itself, and takes none while somebody types', async () => {
		const page = await shown('<textarea></textarea><p>a firewall</p>', ['firewall']);
		await page.evaluate(() => {
			document.addEventListener('keydown', ({ key }) => (document.title += ` ${key}`), true);
			document.title = 'heard:';
		});
		await page.keyboard.press(NEXT);
		await card(page, 'firewall').waitFor();
		await page.keyboard.press('x');
		await page.keyboard.press('Escape');
		await card(page, 'firewall').waitFor({ state: 'hidden' });
		await page.getByRole('textbox').focus();
		await page.keyboard.press('y');
		await page.keyboard.press('ArrowDown');
		expect(await page.title()).not.toMatch(/ x| Escape/);
		expect(await page.title()).toMatch(/ y ArrowDown$/);
	});

	it('opens where the pointer rests, lets it come in, and closes when it is gone', async () => {
		const page = await shown('<p>a firewall</p>', ['firewall']);
		await pointAt(page, 'firewall');
		await card(page, 'firewall').hover();
		await card(page, 'firewall').getByRole('button', { name: 'Suggest' }).hover();
		expect(await card(page, 'firewall').isVisible()).toBe(true);
		await page.mouse.move(900, 700, { steps: 3 });
		await card(page, 'firewall').waitFor({ state: 'hidden' });
	});

	it('stands within the window, wherever the word is', async () => {
		const page = await shown('<p style="position:fixed;right:0;bottom:0;margin:0">a firewall</p>', [
			'firewall',
		]);
		await pointAt(page, 'firewall');
		await card(page, 'firewall').waitFor();
		const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
		await expect
			.poll(async () => {
				const box = await card(page, 'firewall').boundingBox();
				return box && box.x >= 0 && box.y >= 0 && box.x + box.width <= width
					? box.y + box.height <= height
					: false;
			})
			.toBe(true);
	});

	it('works inside a modal dialog, whose own Escape it does not take', async () => {
		const page = await shown(
			'<p>a webhook</p><dialog style="transform:scale(1)"><p>a firewall</p></dialog>',
			['webhook'],
		);
		const isOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
		await page.evaluate(() => document.querySelector('dialog')?.showModal());
		await expect.poll(() => markedWords(page)).toContain('firewall');
		expect(await hostParent(page)).toBe('dialog');
		await pointAt(page, 'firewall');
		await card(page, 'firewall').getByText('More').click();
		await page.keyboard.press('Escape');
		await card(page, 'firewall').waitFor({ state: 'hidden' });
		expect(await isOpen()).toBe(true);
		await page.keyboard.press('Escape');
		await expect.poll(isOpen).toBe(false);
		await expect.poll(() => hostParent(page)).toBe('html');
	});

	it('takes a known word’s mark away, and brings it back', async () => {
		const page = await shown('<p>a firewall and a webhook</p>', ['firewall', 'webhook']);
		await pointAt(page, 'firewall');
		await card(page, 'firewall').getByRole('button', { name: 'I know this' }).click();
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
		await card(page, 'firewall').getByRole('button', { name: 'Undo' }).click();
		await expect
			.poll(() => markedWords(page))
			.toEqual(expect.arrayContaining(['firewall', 'webhook']));
	});

	it('shows both senses of a word that the sides use for different things, one’s own first', async () => {
		const page = await shown('<p>a campaign</p>', ['campaign']);
		await pointAt(page, 'campaign');
		await card(page, 'campaign').waitFor();
		expect(await card(page, 'campaign').locator('.side').allTextContents()).toEqual([
			'Marketing',
			'IT',
		]);
	});

	it('is in order for screen readers, in light and dark', async () => {
		for (const background of ['white', '#111']) {
			const page = await shown(
				`<main style="color: gray"><h1>Page</h1><p>a firewall</p></main>
				<style>body { background: ${background} }</style>`,
				['firewall'],
			);
			await page.keyboard.press(NEXT);
			await card(page, 'firewall').waitFor();
			const { violations } = await new AxeBuilder({ page }).include(HOST).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
		}
	});

	it('pauses the site: everything of ours goes, and it is said', async () => {
		const page = await shown('<p>a firewall</p>', ['firewall']);
		await pointAt(page, 'firewall');
		await card(page, 'firewall').getByRole('button', { name: 'Pause on this site' }).click();
		await expect.poll(() => markedWords(page)).toEqual([]);
		await page.getByText('Common Ground is paused on this site.').waitFor({ state: 'attached' });
		await card(page, 'firewall').waitFor({ state: 'hidden' });
	});
});
