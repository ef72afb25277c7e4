import { randomUUID } from 'node:crypto';
import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';

const SERVES = { marketing: 'Quick pages', it: 'Clear wishes' };

it('a priority is linked with one of the other list, and where they differ is seen on one screen', {
	timeout: 120_000,
}, async () => {
	await using server = await startTestServer();
	const link = await server.invite({ side: 'it', role: 'translator' });
	const ian = await Teammate.join(link, 'x.example');
	const [checkout, speed] = [randomUUID(), randomUUID()];
	const more = { bet: 'normal', serves: SERVES, outcome: '' };
	const add = (id: string, list: string, title: string) =>
		ian.change('priority.create', { id, list, title, ...more });
	await add(checkout, 'marketing', 'Checkout');
	for (const title of ['Single sign-on', 'Backup']) await add(randomUUID(), 'it', title);
	await add(speed, 'it', 'Page speed');
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');

	const page = await mary.open('console', `/priorities/${checkout}`);
	await page.getByRole('button', { name: 'Link with another list' }).click();
	await page.getByRole('combobox', { name: 'Priority of another list' }).fill('speed');
	await page.keyboard.press('Enter');
	await page
		.getByRole('combobox', { name: 'What they are' })
		.selectOption('That one helps this one');
	await page.getByRole('textbox', { name: 'How', exact: true }).fill('Fewer leave');
	await page.getByRole('button', { name: 'Link', exact: true }).click();
	await page.getByText('Linked with “Page speed”.').waitFor();

	await page.evaluate(() => {
		location.hash = '/divergence';
	});
	const pair = page.getByRole('listitem').filter({ hasText: '“Fewer leave”' });
	expect(await pair.textContent()).toContain('is helped by');
	await pair.getByText('2 places apart').waitFor();
	await page.getByText('2 priorities nobody linked').waitFor();
	await page.getByText('The numbers', { exact: true }).click();
	await page.getByRole('row', { name: 'Checkout 1 is served by Page speed 3 2' }).waitFor();

	await page.locator('.slope').click();
	await expect.poll(() => new URL(page.url()).hash).toMatch(/^#\/priorities\//);
	await page.evaluate((id) => {
		location.hash = `/priorities/${id}`;
	}, speed);
	const helps = page.getByRole('listitem').filter({ hasText: 'Helps' });
	await helps.getByRole('link', { name: 'Checkout' }).waitFor();

	await helps.getByRole('button', { name: 'Take the link' }).click();
	await page.getByText('Linked with nothing in the other lists yet.').waitFor();
	await page.getByRole('button', { name: 'Undo' }).click();
	await helps.getByRole('link', { name: 'Checkout' }).waitFor();
});
