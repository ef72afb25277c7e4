import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { openTicketPanel } from './why-panel.ts';

const BACKLOG = `${JIRA}/jira/software/c/projects/CAMP/boards/1/backlog`;

describe('a ticket that is born in Jira’s backlog, without a dialog', () => {
	let mary: Profile;
	let page: Page;

	beforeAll(async () => {
		mary = await openProfile({ extension: inject('chromeExtension') });
		await routeJira(mary.context);
		page = await mary.visit(BACKLOG);
		await page.locator('common-ground-overlay .layer').first().waitFor({ state: 'attached' });
	});
	afterAll(() => mary?.[Symbol.asyncDispose]());

	const title = () => page.getByLabel('Work item summary');
	const asked = (key: string) => page.getByText(`You made ${key}:`);
	const create = async (text: string): Promise<void> => {
		await title().fill(text);
		await title().press('Enter');
	};

	it('is asked about afterwards, and nothing takes the focus', async () => {
		await create('Newsletter sign-up on the price page');
		await asked('CAMP-31').waitFor();
		expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe(
			'common-ground-overlay',
		);
	});

	it('has its why once somebody says it', async () => {
		await page.getByRole('button', { name: 'Say why' }).click();
		const questions = page.getByRole('region', { name: 'Why CAMP-31?' });
		await page.keyboard.type('Visitors of the price page ask for news by mail');
		await questions.getByRole('button', { name: 'Save the why' }).click();
		await page.getByText('The why is attached to CAMP-31.', { exact: true }).first().waitFor();
	});

	it('asks again about the next one, which one word is enough to skip', async () => {
		await create('New footer links');
		await asked('CAMP-32').waitFor();
		await page.getByRole('button', { name: 'Say why' }).click();
		const questions = page.getByRole('region', { name: 'Why CAMP-32?' });
		await questions.getByRole('button', { name: 'Not now' }).click();
		await questions.getByRole('button', { name: 'obvious' }).click();
		await page.getByText('The why is attached to CAMP-32.', { exact: true }).first().waitFor();
	});

	it('is quiet about a title that made nothing', async () => {
		await title().press('Enter');
		await title().fill('Not sent');
		await title().blur();
		expect(await page.getByText(/^You made/).count()).toBe(0);
	});

	it('shows the why in its panel', async () => {
		await page.goto(`${JIRA}/browse/CAMP-31`);
		const panel = await openTicketPanel(page, 'CAMP-31');
		await panel.getByText('Visitors of the price page ask for news by mail').waitFor();
	});
});
