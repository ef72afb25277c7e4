import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openTicket } from '../../harness/board.ts';
import { addPriority } from '../../harness/console.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startBacklogMd } from '../../targets/backlogmd.ts';
import { openTicketPanel, putIntoDescription, question, whyPanel } from './why-panel.ts';

/** Its dialogs hear keys before anything inside them, and keep the focus to themselves. */
describe('in Backlog.md’s dialogs', () => {
	let board: Awaited<ReturnType<typeof startBacklogMd>>;
	let mary: Profile;
	let page: Page;

	beforeAll(async () => {
		board = await startBacklogMd();
		mary = await openProfile({ extension: inject('chromeExtension') });
		await addPriority(mary, 'Checkout revamp');
		page = await mary.visit(board.origin);
	});
	afterAll(async () => {
		await mary?.[Symbol.asyncDispose]();
		await board?.stop();
	});

	const taskDialog = () => page.locator('[role="dialog"][aria-modal="true"]');
	const focusedInOurs = () =>
		page.evaluate(() => {
			const host = document.querySelector('common-ground-overlay');
			return host?.shadowRoot?.activeElement?.localName;
		});

	it('Escape closes the ticket panel first, then the tracker’s dialog', async () => {
		await openTicket(page, 'CAMP-2');
		const panel = await openTicketPanel(page, 'CAMP-2');
		await page.keyboard.press('Escape');
		await panel.waitFor({ state: 'detached' });
		expect(await taskDialog().count()).toBe(1);
		await page.keyboard.press('Escape');
		await taskDialog().waitFor({ state: 'detached' });
	});

	it('Tab leads from the last field into the questions', async () => {
		await page.getByRole('button', { name: '+ New Task' }).click();
		await whyPanel(page).waitFor();
		await taskDialog().locator('#dependency-input').focus();
		await page.keyboard.press('Tab');
		expect(await focusedInOurs()).toBe('textarea');
		await page.keyboard.press('Tab');
		expect(await focusedInOurs()).toBe('textarea');
	});

	it('the questions cover neither the title nor the button that creates', async () => {
		const panel = await whyPanel(page).boundingBox();
		for (const own of [
			page.getByPlaceholder('Enter task title'),
			page.getByRole('button', { name: 'Create', exact: true }),
		]) {
			const box = await own.boundingBox();
			if (!panel || !box) throw new Error('It is not shown.');
			const apart =
				box.x + box.width <= panel.x ||
				box.y + box.height <= panel.y ||
				box.x >= panel.x + panel.width;
			expect(apart).toBe(true);
		}
	});

	it('the questions are accessible', async () => {
		const { violations } = await new AxeBuilder({ page })
			.include([['common-ground-overlay', '.why']])
			.analyze();
		expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
	});

	it('the app’s own state takes the text, and the why hangs on the new task', async () => {
		await page.getByPlaceholder('Enter task title').fill('Voucher step');
		await question(page, 'Why now?').fill('Vouchers fail since Monday');
		await putIntoDescription(page);
		await page.getByRole('button', { name: 'Create', exact: true }).click();
		const said = page.getByText(/^The why is attached to CAMP-\d+\.$/).first();
		await said.waitFor();
		const key = /CAMP-\d+/.exec((await said.textContent()) ?? '')?.[0] ?? '';
		await openTicket(page, key);
		await taskDialog().getByText('Why now: Vouchers fail since Monday').waitFor();
		const panel = await openTicketPanel(page, key);
		await panel.getByText('Vouchers fail since Monday').waitFor();
	});
});
