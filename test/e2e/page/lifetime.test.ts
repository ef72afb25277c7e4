import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { HOST_SELECTOR } from '../../harness/dom.ts';
import type { DrivenPage } from '../../harness/driven.ts';
import { inOverlay, markedWords, pointAt } from '../../harness/overlay.ts';

const hosts = (page: DrivenPage): Promise<number> =>
	page.evaluate((host) => document.querySelectorAll(host).length, HOST_SELECTOR);

inBothBrowsers('the engine', ({ show, reloadExtension }) => {
	it('hands over when the extension is reloaded under an open page', async () => {
		const page = await show('<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate((host) => {
			Object.assign(window, { before: document.querySelector(host) });
		}, HOST_SELECTOR);
		await reloadExtension();
		const isOldThere = () =>
			page.evaluate(() => (window as unknown as { before: Element }).before.isConnected);
		await expect.poll(isOldThere).toBe(false);
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		expect(await hosts(page)).toBe(1);
		await page.toFront();
		// Where the old world is gone for good its marks stay until the new ones come: ask until it answers.
		const explained = async (): Promise<boolean> => {
			await page.mouse.move(600, 600, { steps: 3 });
			await pointAt(page, 'firewall');
			return (await inOverlay(page, 'dialog', 'firewall')) !== null;
		};
		await expect.poll(explained, { interval: 1_000 }).toBe(true);
		expect(page.complaints).toEqual([]);
	});

	it('is there once when one comes back to a page', async () => {
		const page = await show('<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.goto('about:blank');
		await page.back();
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		expect(await hosts(page)).toBe(1);
	});

	it('bears an application that renders all the time, and never gets in its way', async () => {
		const page = await show('<main></main>');
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
		expect(page.complaints).toEqual([]);
	});
});
