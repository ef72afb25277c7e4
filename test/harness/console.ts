import type { Bet } from '@common-ground/shared/model/priority.ts';
import type { Profile } from './profile.ts';

const BETS: Record<Bet, RegExp> = { big: /Big bet/, normal: /Ordinary/, parked: /Parked/ };

interface Details {
	bet: Bet;
	/** What it does for each side. */
	marketing: string;
	it: string;
}

/** Ranks a priority last in the shared list, in the console. The profile's role must allow it. */
export async function addPriority(
	profile: Profile,
	title: string,
	{ bet = 'normal', marketing = '', it = '' }: Partial<Details> = {},
): Promise<void> {
	const page = await profile.open('console', '/priorities/new');
	await page.getByRole('textbox', { name: 'What', exact: true }).fill(title);
	await page.getByRole('radio', { name: BETS[bet] }).check();
	await page.getByRole('textbox', { name: 'What it does for Marketing' }).fill(marketing);
	await page.getByRole('textbox', { name: 'What it does for IT' }).fill(it);
	await page.getByRole('button', { name: 'Add', exact: true }).click();
	await page.getByText(`“${title}” stands last in the list now.`).waitFor();
	await page.close();
}
