import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { addPriority } from '../../harness/console.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { answers } from '../../targets/redmine.ts';

const origin = inject('redmine');

async function logIn(page: Page): Promise<void> {
	await page.goto(`${origin}/login`);
	await page.locator('#username').fill('mary');
	await page.locator('#password').fill('test12345');
	await page.locator('#login-submit').click();
	await page.getByRole('link', { name: 'Sign out' }).waitFor();
}

describe.skipIf(!origin)('on the real Redmine', () => {
	it('a new issue is asked “why?”, and the answers hang on its number', async () => {
		await answers(origin ?? '');
		await using server = await startTestServer();
		await using mary = await openProfile({ extension: inject('chromeExtension') });
		await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
		await addPriority(mary, 'Checkout revamp');
		const page = await mary.context.newPage();
		await logIn(page);

		await page.goto(`${origin}/projects/it-requests/issues/new`);
		const why = page.getByRole('region', { name: 'Why this ticket?' });
		await why.getByRole('textbox', { name: 'Why now?' }).fill('Vouchers fail since Monday');
		await why
			.getByRole('combobox', { name: 'Which priority does it serve?' })
			.selectOption({ label: '1 · Checkout revamp' });
		await why
			.getByRole('textbox', { name: 'What will show that it worked?' })
			.fill('30 voucher orders a day');
		const description = page.locator('#issue_description');
		expect(await description.inputValue()).toBe('');
		await why.getByRole('button', { name: 'Put it into the description' }).click();
		await expect.poll(() => description.inputValue()).toContain('Vouchers fail since Monday');
		expect(await description.inputValue()).toContain('30 voucher orders a day');

		// Redmine's own title and button: nothing of ours creates the ticket.
		const title = `Voucher step fails ${Date.now()}`;
		await page.locator('#issue_subject').fill(title);
		await page.locator('input[type=submit][name=commit]').click();
		await page.waitForURL(/\/issues\/\d+$/);
		const number = /\d+$/.exec(page.url())?.[0];

		const tag = page.getByRole('button', { name: new RegExp(`^#${number}: priority 1`) });
		await tag.click();
		const panel = page.getByRole('dialog', { name: `#${number}` });
		await panel.getByText('Vouchers fail since Monday').waitFor();
		await panel.getByText('30 voucher orders a day').waitFor();
	}, 240_000);
});
