import { expect, inject, it } from 'vitest';
import { openProfile } from '../../harness/profile.ts';

it('a concern is raised, answered, resolved and brought back without leaving the keyboard', {
	timeout: 60_000,
}, async () => {
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	const page = await mary.open('console', '/concerns');
	await page.getByRole('heading', { name: 'No open concern' }).waitFor();
	await page.keyboard.press('n');
	await page.getByLabel('What worries you?').fill('We promise dates before anybody was asked');
	await page.keyboard.press('Tab');
	await page.getByRole('button', { name: 'Raise it', exact: true }).press('Enter');
	const concern = page.getByRole('article');
	await concern.getByRole('heading', { name: 'We promise dates' }).waitFor();

	await page.keyboard.press('a');
	await page.getByLabel('Your answer').fill('From now on we ask first');
	await page.getByRole('dialog').getByRole('button', { name: 'Answer' }).press('Enter');
	await concern.getByText('From now on we ask first').waitFor();

	await page.keyboard.press('r');
	await page.getByRole('heading', { name: 'No open concern' }).waitFor();
	await page.keyboard.press('u');
	await concern.getByRole('heading', { name: 'We promise dates' }).waitFor();
	await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain('1 is open');
});

it('a decision that is due comes to the inbox, and is no more once it was looked at again', {
	timeout: 60_000,
}, async () => {
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	const page = await mary.open('console', '/decisions');
	await page.getByRole('button', { name: 'Write a decision down' }).click();
	await page.getByLabel('What was decided').fill('One voucher an order');
	await page.getByLabel('Look at it again on').fill('2026-01-31');
	await page.getByRole('button', { name: 'Save' }).click();
	await page.getByText('Does it still hold?').waitFor();

	await page.getByRole('link', { name: /^Inbox/ }).click();
	await page.getByRole('link', { name: 'One voucher an order is due' }).click();
	await page.getByRole('button', { name: 'Look at it again' }).click();
	await page.getByRole('dialog').getByLabel('What you found').fill('The provider has not changed');
	await page.getByRole('button', { name: 'It still stands' }).click();
	await page.getByText('The provider has not changed').waitFor();
	await page.getByRole('link', { name: /^Inbox/ }).click();
	await page.getByRole('heading', { name: 'Nothing waits for you' }).waitFor();
});
