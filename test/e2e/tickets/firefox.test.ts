import { randomUUID } from 'node:crypto';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { firefoxPath } from '../../harness/browsers.ts';
import { type Firefox, openFirefox } from '../../harness/firefox.ts';

const KEY = 'CAMP-2';
const TITLE = 'Checkout revamp';

interface Extension {
	runtime: { sendMessage(message: object): Promise<{ ok: boolean; reply: { ok: boolean } }> };
}

describe.skipIf(!firefoxPath())('tags in real Firefox', () => {
	let firefox: Firefox;
	let page: Page;

	/** Presses what our overlay shows, which the driver does not see. */
	const press = (role: string, text: string): Promise<boolean> =>
		page.evaluate(
			(wantedRole, wantedText) => {
				const root = document.querySelector('common-ground-overlay')?.shadowRoot;
				const found = [
					...(root?.querySelectorAll<HTMLElement>(`${wantedRole}, [role="${wantedRole}"]`) ?? []),
				].find((element) => (element.ariaLabel ?? element.textContent ?? '').includes(wantedText));
				found?.click();
				return found !== undefined;
			},
			role,
			text,
		);
	const openTicket = () =>
		expect
			.poll(() =>
				page.evaluate((key) => {
					if (document.querySelector('[role="dialog"] .wmde-markdown')) return true;
					document.querySelector<HTMLElement>(`[aria-label^="Open ${key}:"]`)?.click();
					return false;
				}, KEY),
			)
			.toBe(true);
	/** The tags of the ticket that are shown: what they are called, and where they stand. */
	const tags = () =>
		page.evaluate((key) => {
			const root = document.querySelector('common-ground-overlay')?.shadowRoot;
			return [...(root?.querySelectorAll('button') ?? [])]
				.filter((one) => one.ariaLabel?.startsWith(`${key}: priority`) && one.checkVisibility())
				.map((one) => {
					const { left, right, top, bottom } = one.getBoundingClientRect();
					return { label: one.ariaLabel, left, right, top, bottom };
				});
		}, KEY);

	beforeAll(async () => {
		firefox = await openFirefox(inject('firefoxExtension'));
		const own = await firefox.open('console');
		const made = await own.evaluate(
			async (args) => {
				const { browser } = globalThis as unknown as { browser: Extension };
				return browser.runtime.sendMessage({
					request: 'mutate',
					args: { name: 'priority.create', args },
				});
			},
			{
				...{ id: randomUUID(), list: 'shared', title: TITLE, bet: 'normal', outcome: '' },
				serves: { marketing: '', it: '' },
			},
		);
		expect(made.reply).toEqual({ ok: true });
		page = await firefox.visit(inject('backlogMd'));
	});
	afterAll(() => firefox?.[Symbol.asyncDispose]());

	it('the open ticket is tagged in two clicks', async () => {
		await openTicket();
		await expect.poll(() => press('button', `Say which priority ${KEY} serves`)).toBe(true);
		await expect.poll(() => press('option', TITLE)).toBe(true);
		await expect.poll(async () => (await tags())[0]?.label).toContain(TITLE);
	});

	it('its card on the board has the tag, also after a reload', async () => {
		await page.goto(inject('backlogMd'));
		await expect.poll(async () => (await tags()).length).toBe(1);
		const [tag] = await tags();
		const card = await page.evaluate((key) => {
			const box = document.querySelector(`[aria-label^="Open ${key}:"]`)?.getBoundingClientRect();
			return box && { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
		}, KEY);
		expect(tag?.left).toBeGreaterThanOrEqual(card?.left ?? Number.NaN);
		expect(tag?.right).toBeLessThanOrEqual(card?.right ?? Number.NaN);
		expect(tag?.top).toBeGreaterThanOrEqual(card?.top ?? Number.NaN);
		expect(tag?.bottom).toBeLessThanOrEqual(card?.bottom ?? Number.NaN);
	});
});
