import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { addPriority } from '../../harness/console.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { ticketPart } from '../../harness/ticket-part.ts';

const KEY = 'CAMP-2';

/** The panel of a ticket, as people have it whose window, language or system is another one. */
describe('the ticket panel', () => {
	let mary: Profile;
	let page: Page;
	let panel: Locator;

	const open = async (): Promise<void> => {
		panel = page.getByRole('dialog', { name: KEY, exact: true });
		// By key: in a narrow window there is no room for a tag. What comes late hears no key before.
		await expect
			.poll(async () => {
				await page.keyboard.press('Alt+Shift+P');
				return panel.isVisible();
			})
			.toBe(true);
		await ticketPart(panel, 'Expectation');
	};
	/** Inside the window, with nothing of it beyond its own edge. */
	const fits = async (): Promise<void> => {
		const { width, height } = await page.evaluate(() => ({
			width: innerWidth,
			height: innerHeight,
		}));
		const box = await panel.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect(box?.y).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
		const wide = await panel.evaluate((element) =>
			[element, ...element.querySelectorAll('*')]
				.filter((one) => one.checkVisibility() && !one.matches('input, textarea, select, .unseen'))
				.filter((one) => getComputedStyle(one).overflowX !== 'visible')
				.filter((one) => one.scrollWidth > one.clientWidth + 1)
				.filter((one) => getComputedStyle(one).textOverflow !== 'ellipsis')
				.map((one) => `${one.localName}.${one.className}`),
		);
		expect(wide).toEqual([]);
	};

	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
		await addPriority(mary, 'Checkout revamp');
		await routeJira(mary.context);
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());
	beforeEach(async () => {
		await page?.close();
		page = await mary.context.newPage();
	});

	it('can be read and used at 200 % zoom', async () => {
		// What a window of 1280 × 800 has room for then.
		await page.setViewportSize({ width: 640, height: 400 });
		await page.goto(`${JIRA}/browse/${KEY}`);
		await open();
		await fits();
		await panel.getByRole('button', { name: /^History/ }).click();
		await fits();
	});

	it('can be read and used in the narrowest window that WCAG asks for', async () => {
		await page.setViewportSize({ width: 320, height: 600 });
		await page.goto(`${JIRA}/browse/${KEY}`);
		await open();
		await fits();
	});

	it('reads from left to right on a page that does not, and its tag stands beside the key', async () => {
		await page.goto(`${JIRA}/browse/${KEY}`);
		await page.evaluate(() => {
			document.documentElement.dir = 'rtl';
		});
		await open();
		await fits();
		expect(await panel.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
		const tag = await page
			.getByRole('button', { name: new RegExp(`priority ${KEY}`) })
			.boundingBox();
		const key = await page.getByRole('link', { name: KEY, exact: true }).first().boundingBox();
		expect(Math.abs((tag?.y ?? 0) - (key?.y ?? 0))).toBeLessThan(30);
	});

	it('keeps its lines and its marks of state where the system chooses the colours', async () => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(`${JIRA}/browse/${KEY}`);
		await open();
		const bare = await panel.getByRole('button').evaluateAll((buttons) =>
			buttons
				.filter((button) => button.checkVisibility())
				.filter((button) => {
					const { color, backgroundColor } = getComputedStyle(button);
					return color === backgroundColor;
				})
				.map(({ textContent }) => textContent),
		);
		expect(bare).toEqual([]);
		expect(await panel.evaluate((element) => getComputedStyle(element).borderTopStyle)).not.toBe(
			'none',
		);
		const { violations } = await new AxeBuilder({ page })
			.include([['common-ground-overlay', '.drawer']])
			.analyze();
		expect(violations.map(({ id }) => id)).toEqual([]);
	});

	it('moves nothing where less motion is wanted', async () => {
		await page.emulateMedia({ reducedMotion: 'reduce' });
		await page.goto(`${JIRA}/browse/${KEY}`);
		await open();
		await panel.getByRole('button', { name: /^Level/ }).click();
		const moving = await panel.evaluate((element) =>
			element.getAnimations({ subtree: true }).map((one) => one.playState),
		);
		expect(moving.filter((state) => state === 'running')).toEqual([]);
	});
});
