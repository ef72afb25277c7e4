import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { HOST, show } from './show.ts';

declare const chrome: {
	developerPrivate: {
		updateProfileConfiguration(to: { inDeveloperMode: boolean }): Promise<void>;
		reload(id: string, options: { failQuietly: boolean }): Promise<void>;
	};
};

const hosts = (page: Page): Promise<number> => page.locator(HOST).count();

describe('the engine', () => {
	let mary: Profile;
	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	/** What goes wrong on a page, in its own words. */
	const complaints = (page: Page): string[] => {
		const said: string[] = [];
		page.on('pageerror', (error) => said.push(String(error)));
		page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
		return said;
	};

	it('hands over when the extension is reloaded under an open page', async () => {
		const page = await show(mary, '<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		const said = complaints(page);
		const old = await page.locator(HOST).elementHandle();
		await reloadExtension(mary);
		await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		expect(await hosts(page)).toBe(1);
		await page.bringToFront();
		await pointAt(page, 'firewall');
		await page.getByText('In your words').waitFor();
		expect(said).toEqual([]);
	});

	it('is there once when one comes back to a page', async () => {
		const page = await show(mary, '<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.goto('about:blank');
		await page.goBack();
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		expect(await hosts(page)).toBe(1);
	});

	it('bears an application that renders all the time, and never gets in its way', async () => {
		const page = await show(mary, '<main></main>');
		const said = complaints(page);
		await page.evaluate(async () => {
			const main = document.querySelector('main') as HTMLElement;
			for (let round = 0; round < 60; round++) {
				const rows = Array.from({ length: 50 }, (_, i) => {
					const row = document.createElement('p');
					row.append(`Row ${i} of round ${round}: a firewall`);
					return row;
				});
				main.replaceChildren(...rows);
				for (const row of rows.slice(0, 25)) row.firstChild?.remove();
				await new Promise((resolve) => requestAnimationFrame(resolve));
			}
		});
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		expect(said).toEqual([]);
	});
});

/** As a developer does it, on the page of all extensions; the browser's own way after an update, too. */
async function reloadExtension(profile: Profile): Promise<void> {
	const extensions = await profile.context.newPage();
	await extensions.goto('chrome://extensions');
	await extensions.evaluate(async (id) => {
		await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
		await chrome.developerPrivate.reload(id, { failQuietly: true });
	}, profile.extensionId);
	await extensions.close();
}
