import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { addPriority } from '../../harness/console.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { openTicketPanel, putIntoDescription, question, whyPanel } from './why-panel.ts';

const BOARD = `${JIRA}/jira/software/c/projects/CAMP/boards/1`;

const editor = (page: Page) => page.locator('#ak-editor-textarea, #description-field');
/** Its lines, in the editor's own paragraphs or in a plain field. */
const described = (page: Page): Promise<string[]> =>
	editor(page).evaluate((element) =>
		element instanceof HTMLTextAreaElement
			? element.value.split(/\n+/)
			: [...element.querySelectorAll('p')].map(({ textContent }) => textContent),
	);
const shortcuts = (page: Page): Promise<string[]> =>
	page.evaluate(
		() => (window as unknown as { jiraFixture: { shortcuts: string[] } }).jiraFixture.shortcuts,
	);

describe.each([1, 2, 3])('in Jira’s create dialog, generation %i', (generation) => {
	let mary: Profile;
	let page: Page;

	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
		await routeJira(mary.context);
		await addPriority(mary, 'Checkout revamp');
		page = await mary.visit(`${BOARD}?create=${generation}`);
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const openDialog = async () => {
		await page.getByRole('button', { name: 'Create', exact: true }).first().click();
		await whyPanel(page).waitFor();
	};

	it('the questions appear and leave the focus in the title', async () => {
		await openDialog();
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('summary-field');
	});

	it('keys typed into them fire none of the page’s shortcuts and reach none of its fields', async () => {
		await question(page, 'Why now?').click();
		await page.keyboard.type('ck? Vouchers fail, so shoppers leave');
		expect(await shortcuts(page)).toEqual([]);
		expect(await page.locator('#summary-field').inputValue()).toBe('');
	});

	it('what was written is there again after a reload', async () => {
		await page.reload();
		await openDialog();
		await expect
			.poll(() => question(page, 'Why now?').inputValue())
			.toBe('ck? Vouchers fail, so shoppers leave');
	});

	it('Escape in them makes them small and leaves the dialog open', async () => {
		await question(page, 'Why now?').press('Escape');
		const small = page.getByRole('button', { name: 'Why? 1 of 5 answered' });
		await small.waitFor();
		expect(await page.locator('#summary-field').isVisible()).toBe(true);
		await small.click();
		await whyPanel(page).waitFor();
	});

	it('the answers go behind what stands in the editor, and again in their own place', async () => {
		await editor(page).click();
		await page.keyboard.type('As discussed.');
		await question(page, 'Why now?').fill('Vouchers fail since Monday');
		await putIntoDescription(page);
		await question(page, 'What will show that it worked?').fill('30 orders a day');
		await putIntoDescription(page);
		expect(await described(page)).toEqual([
			'As discussed.',
			'Why now: Vouchers fail since Monday',
			'What will show it worked: 30 orders a day',
		]);
	});

	it('a form that the tracker refuses keeps the answers', async () => {
		await page.getByRole('button', { name: 'Create', exact: true }).last().click();
		await page.getByText('Summary is required').waitFor();
		expect(await question(page, 'Why now?').inputValue()).toBe('Vouchers fail since Monday');
	});

	it('the tracker’s own button creates the ticket, and the why hangs on its key', async () => {
		await page.locator('#summary-field').fill('Voucher step');
		await page.getByRole('button', { name: 'Create', exact: true }).last().click();
		await page.getByText('The why is attached to CAMP-31.', { exact: true }).first().waitFor();
		await page.goto(`${JIRA}/browse/CAMP-31`);
		const panel = await openTicketPanel(page, 'CAMP-31');
		await panel.getByText('Vouchers fail since Monday').waitFor();
		await panel.getByText('30 orders a day').waitFor();
	});

	it('the next form begins empty', async () => {
		await page.goto(`${BOARD}?create=${generation}`);
		await openDialog();
		expect(await question(page, 'Why now?').inputValue()).toBe('');
	});

	it('one word is enough to skip them, and the ticket says so', async () => {
		await whyPanel(page).getByRole('button', { name: 'Not now' }).click();
		await whyPanel(page).getByRole('button', { name: 'urgent' }).click();
		await page.getByRole('button', { name: 'Why? Skipped: urgent' }).waitFor();
		await page.locator('#summary-field').fill('No time to say');
		await page.getByRole('button', { name: 'Create', exact: true }).last().click();
		await page.getByText('The why is attached to CAMP-32.', { exact: true }).first().waitFor();
		await page.goto(`${JIRA}/browse/CAMP-32`);
		const panel = await openTicketPanel(page, 'CAMP-32');
		await panel.getByText('urgent').waitFor();
	});

	it.runIf(generation > 1)('putting the dialog aside keeps what was said beside it', async () => {
		await page.goto(`${BOARD}?create=${generation}`);
		await openDialog();
		await question(page, 'Why now?').fill('The fair opens on Monday');
		await page.getByRole('button', { name: 'Minimise' }).click();
		await whyPanel(page).waitFor({ state: 'detached' });
		await page.getByRole('button', { name: 'Restore' }).click();
		await expect
			.poll(() => question(page, 'Why now?').inputValue())
			.toBe('The fair opens on Monday');
	});
});
