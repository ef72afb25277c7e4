import type { Profile } from './profile.ts';

/** Suggests a term as a person does: looks it up in the popup, finds nothing, and asks for it. */
export async function suggestTerm(
	profile: Profile,
	term: string,
	inMyWords: string,
): Promise<void> {
	const popup = await profile.open('popup');
	await popup.getByRole('searchbox').fill(term);
	await popup.getByRole('button', { name: /^Suggest/ }).click();
	await popup.getByRole('textbox', { name: /^In your words/ }).fill(inMyWords);
	await popup.getByRole('button', { name: 'Suggest', exact: true }).click();
	await popup.getByText('in the translators’ queue').waitFor();
	await popup.close();
}
