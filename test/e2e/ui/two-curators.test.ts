import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';

const TERM = '/glossary/sp-conversion';

async function curator(
	profile: Profile,
	server: TestServer,
	side: 'marketing' | 'it',
	name: string,
) {
	await joinTeam(profile, await server.invite({ side, role: 'translator' }), name);
	const page = await profile.open('console', TERM);
	await page.getByRole('button', { name: 'Edit' }).click();
	return page;
}

async function write(page: Page, definition: string, word: string): Promise<void> {
	const it = page.getByRole('group', { name: /For IT/ });
	await it.getByRole('textbox', { name: /^What it is/ }).fill(definition);
	await page.getByRole('button', { name: 'Add a word' }).click();
	await page.getByRole('textbox', { name: 'Word', exact: true }).last().fill(word);
}

const save = (page: Page) => page.getByRole('button', { name: 'Save', exact: true }).click();
const shown = (page: Page) => page.getByRole('region', { name: 'What IT sees' });

it('two curators edit one concept: the words of both are there, and the text that both wrote is chosen', async () => {
	await using server = await startTestServer();
	await using tara = await openProfile({ extension: inject('chromeExtension') });
	await using theo = await openProfile({ extension: inject('chromeExtension') });
	const hers = await curator(tara, server, 'marketing', 'Tara');
	const his = await curator(theo, server, 'it', 'Theo');
	await write(hers, 'A visitor does what we hoped for.', 'macro goal');
	await write(his, 'An event that a page reports.', 'goal event');
	await save(hers);
	await hers.getByText('is saved.').waitFor();

	// It comes to him while he still writes: nothing of his is gone, hers is offered.
	const choice = his.getByRole('alert').filter({ hasText: 'Somebody else saved the same text' });
	await choice.getByText('A visitor does what we hoped for.').waitFor();
	await choice.getByText('An event that a page reports.').waitFor();
	await save(his);
	await his.getByText('Choose first what to keep').waitFor();
	await choice.getByRole('button', { name: 'Write one of both' }).click();
	await save(his);
	await his.getByText('is saved.').waitFor();

	for (const page of [hers, his]) {
		await shown(page).getByText('A visitor does what we hoped for.').waitFor();
		await shown(page).getByText('An event that a page reports.').waitFor();
		await page.getByRole('listitem').getByText('macro goal', { exact: true }).waitFor();
		await page.getByRole('listitem').getByText('goal event', { exact: true }).waitFor();
	}
});

it('two who did not know of one another find both texts kept: mine, theirs, or one of both', async () => {
	await using server = await startTestServer();
	await using tara = await openProfile({ extension: inject('chromeExtension') });
	await using theo = await openProfile({ extension: inject('chromeExtension') });
	const hers = await curator(tara, server, 'marketing', 'Tara');
	const his = await curator(theo, server, 'it', 'Theo');
	await server.stop();
	await write(hers, 'A visitor does what we hoped for.', 'macro goal');
	await write(his, 'An event that a page reports.', 'goal event');
	for (const page of [hers, his]) {
		await save(page);
		await page.getByText('is saved.').waitFor();
	}
	await server.start();

	for (const page of [hers, his]) {
		const kept = page.getByText('Two people wrote here without knowing of one another.');
		await kept.waitFor({ timeout: 60_000 });
		await page.getByRole('listitem').getByText('macro goal', { exact: true }).waitFor();
		await page.getByRole('listitem').getByText('goal event', { exact: true }).waitFor();
		await page.getByRole('button', { name: 'Write one of both' }).waitFor();
	}
	const mine = hers.getByRole('button', { name: /^(Bring mine back|Take theirs)$/ });
	await mine.click();
	await expect
		.poll(() => his.getByText('Two people wrote here without knowing').count(), { timeout: 30_000 })
		.toBe(0);
});
