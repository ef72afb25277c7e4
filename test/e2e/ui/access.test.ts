import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';

it('a token from the console opens the glossary to a program, until it is taken back', async () => {
	await using server = await startTestServer();
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(profile, await server.invite({ side: 'it', role: 'admin' }), 'Ada');
	const page = await profile.open('console', '/access');
	await page.getByText('No program has a token.').waitFor();
	await page.getByRole('button', { name: 'Make a token' }).click();
	await page.getByText('Say what it is for').waitFor();
	await page.getByRole('textbox', { name: 'What for' }).fill('Nightly export');
	await page.getByRole('button', { name: 'Make a token' }).click();
	const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
	const asked = () =>
		fetch(`${server.origin}/api/v1/look-up?q=backlog`, {
			headers: { Authorization: `Bearer ${token}` },
		});
	expect((await asked()).status).toBe(200);
	await page.getByRole('button', { name: 'Take back Nightly export' }).click();
	await page.getByText('No program has a token.').waitFor();
	expect((await asked()).status).toBe(401);
});

it('each operation of the interface for programs can be tried on the server’s own page', async () => {
	await using server = await startTestServer();
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(profile, await server.invite({ side: 'it', role: 'member' }), 'Ines');
	const page = await profile.open('console', '/access');
	await page.getByRole('textbox', { name: 'What for' }).fill('A try');
	await page.getByRole('button', { name: 'Make a token' }).click();
	const token = await page.getByRole('textbox', { name: 'Token' }).inputValue();
	const tried = await profile.visit(`${server.origin}/api`);
	await tried.getByLabel('Token').fill(token);
	await tried.getByText('GET /look-up').click();
	const operation = tried.locator('details[open]');
	await operation.getByLabel('q', { exact: true }).fill('backlog');
	await operation.getByRole('button', { name: 'Send' }).click();
	await expect.poll(() => operation.getByRole('status').textContent()).toContain('sp-backlog');
	expect(tried.url()).not.toContain(token);
});

it('a team is deleted once its name is typed; others are told, and keep what they hold to read', async () => {
	await using server = await startTestServer();
	await using first = await openProfile({ extension: inject('chromeExtension') });
	await using second = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(first, await server.invite({ side: 'it', role: 'admin' }), 'Ada');
	await joinTeam(second, await server.invite({ side: 'marketing', role: 'member' }), 'Mo');
	const [admin, other] = [
		await first.open('console', '/access'),
		await second.open('console', '/glossary'),
	];
	await other.getByText('All saved').first().waitFor();
	await admin.getByRole('button', { name: 'Delete the team…' }).click();
	const last = admin.getByRole('button', { name: 'Delete it for good' });
	await admin.getByRole('textbox', { name: 'Type the team’s name' }).fill('acme');
	expect(await last.isDisabled()).toBe(true);
	await admin.getByRole('textbox', { name: 'Type the team’s name' }).fill('Acme');
	await last.click();
	await admin.getByText('You work in a local team').waitFor();
	await other.getByText('This team was deleted on its server').first().waitFor();
	await other.getByRole('row').nth(3).waitFor();
});
