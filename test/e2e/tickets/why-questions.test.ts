import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { openTicketPanel, putIntoDescription, question, whyPanel } from './why-panel.ts';

const BOARD = `${JIRA}/jira/software/c/projects/CAMP/boards/1`;

describe('the team’s own questions', () => {
	let ada: Profile;
	let console_: Page;
	let page: Page;

	beforeAll(async () => {
		ada = await openProfile({ extension: inject('chromeExtension') });
		await routeJira(ada.context);
		console_ = await ada.open('console', '/questions');
		page = await ada.visit(BOARD);
	});
	afterAll(() => ada?.[Symbol.asyncDispose]());

	const openDialog = async () => {
		await page.getByRole('button', { name: 'Create', exact: true }).first().click();
		await whyPanel(page).waitFor();
	};

	it('are set for a project in the console, with a preview', async () => {
		await console_.getByRole('button', { name: 'Ask differently' }).click();
		await console_.getByRole('combobox', { name: 'Tracker' }).selectOption('Jira');
		await console_.getByRole('textbox', { name: /^Project/ }).fill('CAMP');
		for (const _ of [1, 2])
			await console_.getByRole('button', { name: 'Take question 2 away' }).click();
		await console_.getByRole('button', { name: '+ Your own question' }).click();
		const own = console_.getByRole('listitem', { name: 'Question 4' });
		await own.getByRole('textbox', { name: 'Question' }).fill('Which market?');
		await own.getByRole('textbox', { name: 'Example of a good answer' }).fill('Austria first');
		await console_.getByRole('button', { name: 'Move question 4 up' }).click();
		const preview = console_.getByRole('region', { name: /preview/ });
		await preview.getByRole('textbox', { name: 'Which market?' }).waitFor();
		await console_.getByRole('button', { name: 'Save' }).click();
		await console_.getByRole('link', { name: 'Jira, project CAMP' }).waitFor();
	});

	it('are what a new ticket of that project is asked, in that order', async () => {
		await openDialog();
		await question(page, 'Which market?').waitFor();
		expect(await whyPanel(page).locator('.label').allTextContents()).toEqual([
			'Why now?',
			'What will show that it worked?',
			'Which market?',
			'Needed by when, and why then?',
		]);
	});

	it('go into the description and onto the ticket like the others', async () => {
		await question(page, 'Why now?').fill('Vouchers are refused at the checkout');
		await question(page, 'Which market?').fill('Austria');
		await putIntoDescription(page);
		expect(await page.locator('#ak-editor-textarea p').allTextContents()).toEqual([
			'Why now: Vouchers are refused at the checkout',
			'Which market: Austria',
		]);
		await page.locator('#summary-field').fill('Voucher step');
		await page.getByRole('button', { name: 'Create', exact: true }).last().click();
		await page.getByText('The why is attached to CAMP-31.', { exact: true }).first().waitFor();
		await page.goto(`${JIRA}/browse/CAMP-31`);
		const panel = await openTicketPanel(page, 'CAMP-31');
		await panel.getByText('Which market?').waitFor();
		await panel.getByText('Austria', { exact: true }).waitFor();
	});

	it('a ticket like an earlier one is told of it, by its title alone', async () => {
		await page.goto(BOARD);
		await openDialog();
		await page.locator('#summary-field').fill('Voucher refused at checkout again');
		const alike = whyPanel(page).getByRole('region', { name: 'Like this one' });
		await alike.getByText('CAMP-31').waitFor();
		await alike.getByText('Vouchers are refused at the checkout').waitFor();
	});

	it('give way to the usual ones again', async () => {
		await console_.getByRole('button', { name: 'Restore the usual questions' }).click();
		await console_.getByText('Every new ticket is asked the usual five questions').waitFor();
		await expect.poll(() => whyPanel(page).locator('.label').count()).toBe(5);
	});
});
