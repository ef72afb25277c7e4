import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { addPriority } from '../../harness/console.ts';
import { joinTeam } from '../../harness/join.ts';
import { popupOn } from '../../harness/popup-on.ts';
import { openProfile, type Profile } from '../../harness/profile.ts';
import { startTestServer, type TestServer } from '../../harness/server.ts';

/** Ada looks after the team, and has the screen of people open. */
async function atWork(ada: Profile, server: TestServer): Promise<Page> {
	await joinTeam(ada, await server.invite({ side: 'it', role: 'admin' }), 'Ada');
	return ada.open('console', '/team');
}

const newcomer = () => openProfile({ extension: inject('chromeExtension') });
const person = (page: Page, name: string) =>
	page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });

it('people come in, get another role and side, and are removed with what they look after', async () => {
	await using server = await startTestServer();
	await using ada = await newcomer();
	const team = await atWork(ada, server);
	await using mary = await newcomer();
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');
	await addPriority(mary, 'Checkout revamp');
	await person(team, 'Mary').getByText('Translator').waitFor();

	await team.getByRole('button', { name: 'Change Mary' }).click();
	await team.getByRole('dialog').getByRole('combobox', { name: 'Side' }).selectOption('it');
	await team.getByRole('dialog').getByRole('combobox', { name: 'Role' }).selectOption('admin');
	await team.getByRole('button', { name: 'Save' }).click();
	await person(team, 'Mary').getByText('Admin').waitFor();
	await team.getByText('Mary: IT, admin.').waitFor();
	const marys = await mary.open('console', '/team');
	await person(marys, 'Mary').getByText('IT', { exact: true }).waitFor();

	await team.getByRole('button', { name: 'Remove Mary' }).click();
	const dialog = team.getByRole('dialog', { name: 'Remove Mary from “Acme”?' });
	await dialog.getByText('1 priority').waitFor();
	await dialog.getByRole('button', { name: 'Remove Mary' }).click();
	await dialog.getByRole('alert').getByText('Choose who takes over').waitFor();
	await dialog.getByRole('combobox', { name: 'Pass on to' }).selectOption({ label: 'Ada, admin' });
	await dialog.getByRole('button', { name: 'Remove Mary' }).click();
	await team.getByText('Mary is not in the team any more.').waitFor();
	await marys.getByText('The server refused this device').first().waitFor();

	await team.getByRole('button', { name: 'Undo' }).click();
	await team.getByRole('button', { name: 'Let Mary in again' }).click();
	await team.getByRole('button', { name: 'Make a link' }).click();
	const link = await team.getByRole('textbox', { name: 'Link for Mary' }).inputValue();
	await team.getByRole('button', { name: 'Close', exact: true }).click();
	const popup = await popupOn(mary, await mary.visit(link));
	await popup.getByRole('heading', { name: 'Sign in to Acme as Mary' }).waitFor();
	await popup.getByRole('button', { name: 'Sign in' }).click();
	await popup.getByText('You are in Acme.').waitFor();
	await marys.getByText('All saved').first().waitFor();
	await team.bringToFront();
	await team.getByRole('button', { name: 'Let Mary in again' }).waitFor({ state: 'detached' });
});

it('one person adds a second device, sees both, and takes the first one’s access back', async () => {
	await using server = await startTestServer();
	await using ada = await newcomer();
	const team = await atWork(ada, server);
	await using laptop = await newcomer();
	await team.getByRole('button', { name: 'Add another device' }).click();
	const link = await team.getByRole('textbox', { name: 'Link for your other device' }).inputValue();
	expect(link).toMatch(/\/join#[\w-]{43}$/);
	await signIn(laptop, link);
	const second = await laptop.open('console', '/team');
	await second.getByRole('rowheader', { name: '(this browser)' }).waitFor();
	await expect.poll(() => second.getByRole('rowheader', { name: 'Ada' }).count()).toBe(1);
	await second.getByRole('button', { name: /^Remove…/ }).click();
	await second.getByRole('button', { name: 'Remove the device' }).click();
	await second.getByText('is signed out.').waitFor();
	await team.getByText('The server refused this device').first().waitFor();
	await second.getByRole('button', { name: 'Sign out…' }).click();
	await second.getByRole('button', { name: 'Sign out', exact: true }).click();
	await second.getByRole('alert').getByText('No admin would be signed in any more').waitFor();
});

it('the last admin is told why they cannot leave, and can once there is another', async () => {
	await using server = await startTestServer();
	await using ada = await newcomer();
	const team = await atWork(ada, server);
	await team.getByRole('button', { name: 'Leave the team' }).click();
	const dialog = team.getByRole('dialog', { name: 'Leave “Acme”?' });
	await dialog.getByRole('button', { name: 'Leave the team' }).click();
	await dialog.getByRole('alert').getByText('make somebody else one first').waitFor();
	await dialog.getByRole('button', { name: 'Stay' }).click();
	await using bob = await newcomer();
	await joinTeam(bob, await server.invite({ side: 'it', role: 'admin' }), 'Bob');
	await person(team, 'Bob').waitFor();
	await team.getByRole('button', { name: 'Leave the team' }).click();
	await dialog.getByRole('button', { name: 'Leave the team' }).click();
	await team.getByText('You work in a local team').waitFor();
	const bobs = await bob.open('console', '/team');
	await bobs.getByText('1 person left the team').click();
	await bobs.getByRole('button', { name: 'Take back Ada' }).waitFor();
});

it('an open invite is listed, and does not work once it is taken back', async () => {
	await using server = await startTestServer();
	await using ada = await newcomer();
	const team = await atWork(ada, server);
	await team.getByRole('button', { name: 'Create an invite link' }).click();
	const link = await team.getByRole('textbox', { name: 'Invite link' }).inputValue();
	await team.getByText('used 0 of 10').waitFor();
	await team.getByRole('button', { name: /^Take back the invite/ }).click();
	await team.getByText('used 0 of 10').waitFor({ state: 'detached' });
	await using late = await newcomer();
	const popup = await late.open('popup');
	await popup.getByRole('button', { name: 'Join a team' }).click();
	await popup.getByRole('textbox', { name: 'Invite link' }).fill(link);
	await popup.getByRole('button', { name: 'Continue' }).click();
	await popup.getByRole('alert').getByText('not known here').waitFor();
});

it('the screen of people is free of faults that axe knows, and its dialogs too', async () => {
	await using server = await startTestServer();
	await using ada = await newcomer();
	const team = await atWork(ada, server);
	await using mary = await newcomer();
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');
	await team.getByText('1 device of other people').click();
	await team.getByRole('button', { name: 'Create an invite link' }).click();
	await team.getByRole('button', { name: 'Add another device' }).click();
	await team.getByRole('textbox', { name: 'Link for your other device' }).waitFor();
	const faults = async () => {
		const { violations } = await new AxeBuilder({ page: team }).setLegacyMode().analyze();
		return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
	};
	expect(await faults()).toEqual([]);
	for (const opens of ['Change Mary', 'Remove Mary', 'Sign out…']) {
		await team.getByRole('button', { name: opens }).click();
		await team.getByRole('dialog').waitFor();
		expect(await faults()).toEqual([]);
		await team.keyboard.press('Escape');
		await team.getByRole('dialog').waitFor({ state: 'detached' });
	}
	await team.emulateMedia({ colorScheme: 'dark' });
	expect(await faults()).toEqual([]);
});

/** Uses a link for a device as its person does: it asks for no name, for it says whose it is. */
async function signIn(profile: Profile, link: string): Promise<void> {
	const popup = await profile.open('popup');
	await popup.getByRole('button', { name: 'Join a team' }).click();
	await popup.getByRole('textbox', { name: 'Invite link' }).fill(link);
	await popup.getByRole('button', { name: 'Continue' }).click();
	await popup.getByRole('heading', { name: 'Sign in to Acme as Ada' }).waitFor();
	expect(await popup.getByRole('textbox', { name: 'Your name' }).count()).toBe(0);
	await popup.getByRole('button', { name: 'Sign in' }).click();
	await popup.getByText('You are in Acme.').waitFor();
	await popup.close();
}
