import { expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { HOST_SELECTOR } from '../../harness/dom.ts';
import type { DrivenPage } from '../../harness/driven.ts';
import { markedWords } from '../../harness/overlay.ts';

const hosts = (page: DrivenPage): Promise<number> =>
	page.evaluate((host) => document.querySelectorAll(host).length, HOST_SELECTOR);

inBothBrowsers('a page', ({ show }) => {
	it('that changes its address and what it shows has the marks of what it shows', async () => {
		const page = await show('<main><p>a firewall</p></main>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			history.pushState(null, '', '/second');
			const main = document.querySelector('main') as HTMLElement;
			main.innerHTML = '<p>a webhook</p>';
		});
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
		expect(await hosts(page)).toBe(1);
		expect(page.complaints).toEqual([]);
	});

	it('that writes itself anew is marked anew', async () => {
		const page = await show('<p>a firewall</p>');
		await expect.poll(() => markedWords(page)).toEqual(['firewall']);
		await page.evaluate(() => {
			document.open();
			document.write('<!doctype html><title>New</title><p>a webhook</p>');
			document.close();
		});
		await expect.poll(() => markedWords(page)).toEqual(['webhook']);
		await expect.poll(() => hosts(page)).toBe(1);
		await page.evaluate(() => document.querySelector('p')?.append(' and a VPN'));
		await expect.poll(() => markedWords(page)).toEqual(['webhook', 'VPN']);
		expect(page.complaints).toEqual([]);
	});

	it('that is sorted keeps the marks of what is in the window', async () => {
		const words = ['firewall', 'webhook', 'VPN', 'load balancer'];
		const row = (i: number) => `<tr><td>a ${words[i % 4]}</td><td>and nothing else</td></tr>`;
		const rows = Array.from({ length: 1_000 }, (_, i) => row(i)).join('');
		const page = await show(`<table><tbody>${rows}</tbody></table>`);
		const marked = async (): Promise<string[]> => [...new Set(await markedWords(page))].sort();
		const all = [...words].sort();
		await expect.poll(marked).toEqual(all);
		await page.evaluate(() => {
			const body = document.querySelector('tbody') as HTMLTableSectionElement;
			// Every row among strangers, as after sorting by a column.
			const scattered = [...body.rows].sort(
				(a, b) => ((a.rowIndex * 7) % 1_000) - ((b.rowIndex * 7) % 1_000),
			);
			body.append(...scattered);
		});
		const inWindow = (): Promise<boolean> =>
			page.evaluate(() =>
				[...CSS.highlights.values()].some((marks) =>
					[...marks].some(({ startContainer }) => {
						const { top, bottom } = (
							startContainer.parentElement as Element
						).getBoundingClientRect();
						return top >= 0 && bottom <= innerHeight;
					}),
				),
			);
		await expect.poll(inWindow).toBe(true);
		await expect.poll(marked).toEqual(all);
	});
});
