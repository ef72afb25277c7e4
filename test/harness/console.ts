import type { Profile } from './profile.ts';

/** Ranks a priority last in the shared list, in the console. The profile's role must allow it. */
export async function addPriority(profile: Profile, title: string): Promise<void> {
	const page = await profile.open('console', '/priorities/new');
	await page.getByRole('textbox', { name: 'What', exact: true }).fill(title);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText(`“${title}” stands last in the list now.`).waitFor();
	await page.close();
}
