import type { Profile } from './profile.ts';

/** Joins a team as a person does: the popup, the pasted link, a name. Waits until it is done. */
export async function joinTeam(profile: Profile, link: string, name: string): Promise<void> {
	const popup = await profile.open('popup');
	await popup.getByRole('button', { name: 'Join a team' }).click();
	await popup.getByRole('textbox', { name: 'Invite link' }).fill(link);
	await popup.getByRole('button', { name: 'Continue' }).click();
	await popup.getByRole('textbox', { name: 'Your name' }).fill(name);
	await popup.getByRole('button', { name: 'Join', exact: true }).click();
	await popup.getByText('You are in').waitFor();
	await popup.close();
}
