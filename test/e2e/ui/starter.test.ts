import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { openProfile } from '../../harness/profile.ts';

/** A part's line on the page. */
const part = (page: Page, title: string) =>
	page
		.getByRole('list', { name: 'Parts of the starter pack' })
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: title, exact: true }) });

/** Makes changes as the page itself would. */
const mutate = (page: Page, args: object): Promise<unknown> =>
	page.evaluate(
		(change) =>
			(
				globalThis as unknown as {
					chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
				}
			).chrome.runtime.sendMessage({ request: 'mutate', args: change }),
		args,
	);

it('a part of the starter pack goes without what the team edited, and comes back', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('console', '/starter');
	const email = part(page, 'Email');
	await email.getByText('30 terms in your glossary').waitFor();
	await mutate(page, {
		name: 'concept.edit',
		args: { id: 'sp-spf', fields: { example: 'Our SPF entry.' } },
	});

	await email.getByRole('button', { name: 'Remove' }).click();
	const dialog = page.getByRole('dialog', { name: 'Remove “Email”?' });
	await dialog.getByText('1 term stays, because your team has worked on it.').waitFor();
	await dialog.getByRole('button', { name: 'Remove 29 terms' }).click();
	await email.getByText('1 of 30 terms in your glossary').waitFor();

	await page.keyboard.press('u');
	await email.getByText('30 terms in your glossary', { exact: true }).waitFor();

	await email.getByRole('button', { name: 'Remove' }).click();
	await dialog.getByRole('button', { name: 'Remove 29 terms' }).click();
	await email.getByRole('button', { name: 'Add the missing 29' }).click();
	await email.getByText('30 terms in your glossary', { exact: true }).waitFor();
});

it('a new version is shown before it is taken over, and can be taken back', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.open('console', '/starter');
	await page.getByText('You have the newest version.').waitFor();
	// As a team is that took the first version, for a word that came later.
	await mutate(page, {
		name: 'term.remove',
		args: { id: 'sp-brand-story~shared~brand_narrative' },
	});
	await mutate(page, {
		name: 'starter.swap',
		args: { concepts: [], fields: [], words: [], versions: { brand: 1 } },
	});

	const offer = page.getByRole('region', { name: 'A new version is here' });
	await offer.getByText('1 reworded.').waitFor();
	await offer.getByText('Reworded 1').click();
	await offer.getByText('adds brand narrative').waitFor();
	await offer.getByRole('button', { name: 'Take it over' }).click();
	await page.getByText('You have the newest version.').first().waitFor();
	await expect.poll(() => offer.count()).toBe(0);

	await page.keyboard.press('u');
	await offer.getByText('1 reworded.').waitFor();
});
