import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { popupOn } from '../../harness/popup-on.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';

it('a pasted link leads into the team, and says beforehand which side and role it gives', async () => {
	await using server = await startTestServer();
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const popup = await profile.open('popup');
	await popup.getByRole('button', { name: 'Join a team' }).click();
	await popup
		.getByRole('textbox', { name: 'Invite link' })
		.fill(await server.invite({ side: 'it', role: 'translator' }));
	await popup.getByRole('button', { name: 'Continue' }).click();
	await popup.getByRole('heading', { name: 'Join Acme as IT' }).waitFor();
	await popup.getByText('Translator:').waitFor();
	await popup.getByRole('textbox', { name: 'Your name' }).fill('Tess');
	await popup.getByRole('button', { name: 'Join', exact: true }).click();
	await popup.getByText('You are in Acme.').waitFor();

	const page = await profile.open('console', '/team');
	await page.getByRole('rowheader', { name: 'Tess' }).waitFor();
	await page.getByText('All saved').first().waitFor();
});

it('a text that is no invite is refused with what to do', async () => {
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const popup = await profile.open('popup');
	await popup.getByRole('button', { name: 'Join a team' }).click();
	await popup.getByRole('textbox', { name: 'Invite link' }).fill('https://example.com');
	await popup.getByRole('button', { name: 'Continue' }).click();
	await popup.getByText('This is not an invite link.').waitFor();
});

it('a used invite is refused in the server’s words, and the link can be changed', async () => {
	await using server = await startTestServer();
	await using first = await openProfile({ extension: inject('chromeExtension') });
	await using second = await openProfile({ extension: inject('chromeExtension') });
	const link = await server.invite({ side: 'it', role: 'member' });
	await joinTeam(first, link, 'Ines');
	const popup = await second.open('popup');
	await popup.getByRole('button', { name: 'Join a team' }).click();
	const field = popup.getByRole('textbox', { name: 'Invite link' });
	await field.fill(link);
	await popup.getByRole('button', { name: 'Continue' }).click();
	await expect.poll(() => popup.getByRole('alert').textContent()).toMatch(/used/);
	expect(await field.inputValue()).toBe(link);
});

it('the popup on an invite’s page offers to join that team', async () => {
	await using server = await startTestServer();
	await using profile = await openProfile({ extension: inject('chromeExtension') });
	const page = await profile.visit(await server.invite({ side: 'marketing', role: 'member' }));
	const popup = await popupOn(profile, page);
	await popup.getByRole('heading', { name: 'Join Acme as Marketing' }).waitFor();
	await popup.getByRole('textbox', { name: 'Your name' }).fill('Mo');
	await popup.getByRole('button', { name: 'Join', exact: true }).click();
	await popup.getByText('You are in Acme.').waitFor();
	await popup.reload();
	await popup.getByText('You are in Acme.').waitFor();
});

it('an admin makes an invite link that works; a member sees none', async () => {
	await using server = await startTestServer();
	await using admin = await openProfile({ extension: inject('chromeExtension') });
	await using member = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(admin, await server.invite({ side: 'it', role: 'admin' }), 'Ada');
	const team = await admin.open('console', '/team');
	await team.getByRole('combobox', { name: 'Side' }).selectOption('marketing');
	await team.getByRole('button', { name: 'Create an invite link' }).click();
	const link = await team.getByRole('textbox', { name: 'Invite link' }).inputValue();
	await joinTeam(member, link, 'Mo');
	await team.getByRole('rowheader', { name: 'Mo' }).waitFor();

	const theirs = await member.open('console', '/team');
	await theirs.getByText('Admins invite people.').waitFor();
	const glossary = await member.open('console', '/glossary/sp-conversion');
	await glossary.getByRole('button', { name: 'Suggest a change' }).waitFor();
	expect(await glossary.getByRole('button', { name: 'Edit' }).count()).toBe(0);
});
