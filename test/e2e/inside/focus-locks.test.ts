import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JIRA } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { question, whyPanel } from '../tickets/why-panel.ts';
import { insidePage } from './pages/build.ts';

const MODALS = ['react-focus-lock', 'atlaskit', 'focus-trap', 'native', 'inert', 'popover'];

describe.each(MODALS)('inside a dialog made with %s', (modal) => {
	let mary: Profile;
	let page: Page;

	beforeAll(async () => {
		const body = await insidePage('./modals.tsx');
		mary = await openProfile({ extension: inject('chromeExtension') });
		await mary.context.route(`${JIRA}/**`, (route) =>
			route.fulfill({ contentType: 'text/html', body }),
		);
		page = await mary.visit(`${JIRA}/jira/software/c/projects/CAMP/boards/1?modal=${modal}`);
		await page.getByRole('button', { name: 'New' }).click();
		await whyPanel(page).waitFor();
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const summary = () => page.locator('#summary-field');

	it('our panel can be typed into, and not a letter reaches the page', async () => {
		await question(page, 'Why now?').click();
		await page.keyboard.type('c/k? Vouchers fail');
		expect(await question(page, 'Why now?').inputValue()).toBe('c/k? Vouchers fail');
		expect(await summary().inputValue()).toBe('');
		expect(await page.evaluate(() => (window as unknown as { shortcuts: [] }).shortcuts)).toEqual(
			[],
		);
	});

	it('Tab goes from question to question', async () => {
		await question(page, 'Why now?').press('Tab');
		const label = await page.evaluate(() => {
			const host = document.querySelector('common-ground-overlay');
			const field = host?.shadowRoot?.activeElement;
			return field instanceof HTMLTextAreaElement ? field.labels[0]?.textContent : undefined;
		});
		expect(label).toBe('Which customer is better off, and how?');
	});

	it('Escape makes the panel small and leaves the dialog open', async () => {
		await question(page, 'Why now?').press('Escape');
		await page.getByRole('button', { name: 'Why? 1 of 5 answered' }).waitFor();
		expect(await summary().isVisible()).toBe(true);
		await page.getByRole('button', { name: 'Why? 1 of 5 answered' }).press('Enter');
		await whyPanel(page).waitFor();
	});

	it('the dialog’s own fields can still be written in', async () => {
		await summary().click();
		await page.keyboard.type('Voucher step');
		expect(await summary().inputValue()).toBe('Voucher step');
	});

	it('the answers go into its description', async () => {
		await whyPanel(page).getByRole('button', { name: 'Put it into the description' }).click();
		await expect
			.poll(() => page.locator('#ak-editor-textarea').inputValue())
			.toBe('Why now: c/k? Vouchers fail');
	});
});
