import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firefoxPath } from '../../harness/browsers.ts';
import { type Firefox, openFirefox } from '../../harness/firefox.ts';
import { serve } from '../../harness/site.ts';
import { HOST } from '../page/show.ts';

interface Tabs {
	query(filter: object): Promise<{ id?: number; url?: string }[]>;
}

const BODY = '<button>Save</button><p>The API blocks the server.</p><p>The webhook calls it.</p>';

describe.skipIf(!firefoxPath())('in real Firefox', () => {
	let firefox: Firefox;
	let page: Page;
	let address: string;
	beforeAll(async () => {
		firefox = await openFirefox(inject('firefoxExtension'));
		address = await serve(BODY);
		page = await firefox.visit(address);
	});
	afterAll(async () => {
		await firefox?.[Symbol.asyncDispose]();
	});

	/** The text of what stands there in our interface, or nothing. */
	const text = (selector: string): Promise<string | undefined> =>
		page.evaluate(
			(host, wanted) =>
				document.querySelector(host)?.shadowRoot?.querySelector(wanted)?.textContent ?? undefined,
			HOST,
			selector,
		);
	const press = (selector: string): Promise<void> =>
		page.evaluate(
			(host, wanted) =>
				document.querySelector(host)?.shadowRoot?.querySelector<HTMLElement>(wanted)?.click(),
			HOST,
			selector,
		);
	const chord = async (key: 'ArrowDown' | 'Enter'): Promise<void> => {
		await page.keyboard.down('Alt');
		await page.keyboard.down('Shift');
		await page.keyboard.press(key);
		await page.keyboard.up('Shift');
		await page.keyboard.up('Alt');
	};
	const marks = (): Promise<number> =>
		page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));

	it('words inside a card are looked up, and the way back and out is by key', async () => {
		await expect.poll(marks).toBe(2);
		await page.focus('button');
		await chord('ArrowDown');
		await expect.poll(() => text('.explain .card-word')).toBe('API');
		await press('.explain .live-word');
		await expect.poll(() => text('.explain .card-word')).toBe('CRM');
		await page.keyboard.press('Backspace');
		await expect.poll(() => text('.explain .card-word')).toBe('API');
		await page.keyboard.press('Escape');
		await expect.poll(() => text('.explain')).toBeUndefined();
		expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Save');
	});

	it('the words of the page are listed, and lead to their cards', async () => {
		await chord('Enter');
		await expect.poll(() => text('.term-list-words')).toMatch(/API.*webhook/);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect.poll(() => text('.explain .card-word')).toBe('webhook');
		await page.keyboard.press('Escape');
	});

	it('the side panel has the same list', async () => {
		const panel = await firefox.open('sidepanel');
		await panel.evaluate(async (wanted) => {
			const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
			const id = (await tabs.query({})).find(({ url }) => url === wanted)?.id;
			location.search = `?tab=${id}`;
		}, address);
		const said = (): Promise<string> => panel.evaluate(() => document.body.textContent ?? '');
		await expect.poll(said).toContain('2 words, in page order');
	});
});
