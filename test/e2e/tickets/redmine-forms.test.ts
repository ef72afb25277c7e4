import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { answers } from '../../targets/redmine.ts';
import { openTicketPanel, putIntoDescription, question, whyPanel } from './why-panel.ts';

const origin = inject('redmine');
const NEW = `${origin}/projects/it-requests/issues/new`;

describe.skipIf(!origin)('in Redmine’s form, without a server of ours', () => {
	let mary: Profile;
	let page: Page;
	const subject = () => page.locator('#issue_subject');

	beforeAll(async () => {
		await answers(origin ?? '');
		mary = await openProfile({ extension: inject('chromeExtension') });
		page = await mary.visit(`${origin}/login`);
		await page.locator('#username').fill('mary');
		await page.locator('#password').fill('test12345');
		await page.locator('#login-submit').click();
		await page.getByRole('link', { name: 'Sign out' }).waitFor();
		await page.goto(NEW);
	}, 240_000);
	afterAll(() => mary?.[Symbol.asyncDispose]());

	it('the questions lie over none of its fields, the dates neither', async () => {
		const panel = await whyPanel(page).boundingBox();
		if (!panel) throw new Error('The questions are not shown.');
		const covered = await page
			.locator('#issue-form :is(input:not([type=hidden]), select, textarea)')
			.evaluateAll(
				(fields, { x, y, width, height }) =>
					fields
						.filter((field) => {
							const box = field.getBoundingClientRect();
							const beside = box.right <= x || box.left >= x + width;
							return !beside && box.bottom > y && box.top < y + height && box.width > 0;
						})
						.map(({ id }) => id),
				panel,
			);
		expect(covered).toEqual([]);
	});

	it('the answers stay when another tracker replaces every field, and go into the new one', async () => {
		await question(page, 'Why now?').fill('Visitors cannot pay');
		const before = await subject().elementHandle();
		await page.locator('#issue_tracker_id').selectOption({ label: 'Support' });
		await expect.poll(() => before?.evaluate((node) => node.isConnected)).toBe(false);
		await putIntoDescription(page);
		expect(await page.locator('#issue_description').inputValue()).toBe(
			'Why now: Visitors cannot pay',
		);
	});

	it('a refused form comes back with the answers', async () => {
		await page.locator('input[name=commit]').click();
		await page.locator('#errorExplanation').waitFor();
		await expect.poll(() => question(page, 'Why now?').inputValue()).toBe('Visitors cannot pay');
	});

	it('“create and add another” attaches the why and begins the next form empty', async () => {
		await subject().fill(`Pay step ${Date.now()}`);
		await page.locator('input[name=continue]').click();
		const number = (await page.locator('#flash_notice a').textContent()) ?? '';
		await page.getByText(`The why is attached to ${number}.`, { exact: true }).first().waitFor();
		await whyPanel(page).waitFor();
		await expect.poll(() => question(page, 'Why now?').inputValue()).toBe('');
		await page.locator('#flash_notice a').click();
		const panel = await openTicketPanel(page, number);
		await panel.getByText('Visitors cannot pay').waitFor();
	});
});
