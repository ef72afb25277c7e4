import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';

/** Titles of the cards in the order of a side, as the member's screen has them. */
const orderOf = (page: Page, side: string): Promise<string[]> =>
	page
		.getByRole('list', { name: `What moves both sides, in the order of ${side}` })
		.getByRole('listitem')
		.evaluateAll(
			(rows, hue) =>
				rows.map((row) => row.querySelector(`[data-side="${hue}"] h3`)?.textContent ?? ''),
			side === 'IT' ? 'it' : 'marketing',
		);

it('a side ranks what moves it, and the other one sees how near its guess came', {
	timeout: 120_000,
}, async () => {
	const extension = inject('chromeExtension');
	await using server = await startTestServer();
	await using ian = await openProfile({ extension });
	await using mary = await openProfile({ extension });
	await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'member' }), 'Mary');

	const his = await ian.open('console', '/perspective');
	await his.getByRole('button', { name: /^Move “Prove the value of IT”, place 6/ }).focus();
	for (const place of [5, 4, 3, 2, 1]) {
		await his.keyboard.press('Alt+ArrowUp');
		await his
			.getByRole('button', { name: `Move “Prove the value of IT”, place ${place}` })
			.waitFor();
	}
	const theirs = await orderOf(his, 'IT');
	expect(theirs[0]).toBe('Prove the value of IT');

	const hers = await mary.open('console', '/perspective');
	// Her own side's cards are hers to move, the other side's are not.
	await hers.getByRole('button', { name: /^Move “Grow the business”, place/ }).waitFor();
	await hers.getByRole('combobox', { name: 'In whose order' }).selectOption('it');
	await expect.poll(() => orderOf(hers, 'IT')).toEqual(theirs);
	expect(await hers.getByRole('button', { name: /^Move/ }).count()).toBe(0);

	await hers.getByRole('button', { name: 'Guess IT’s order' }).click();
	await hers.getByRole('button', { name: 'Move “Be a source of innovation” down' }).click();
	await hers.getByRole('button', { name: 'See their order' }).click();
	const listed = (name: string) => hers.getByRole('list', { name }).getByRole('listitem');
	await expect.poll(() => listed('IT’s order').count()).toBe(6);
	expect(await listed('IT’s order').nth(0).textContent()).toContain('Prove the value of IT');
	expect(await listed('You thought').allTextContents()).toEqual([
		...['Control and minimise risk', 'Be a source of innovation'],
		...['Improve process through technology', 'Keep control of technology cost'],
		...['Prove the value of IT', 'Support sustainable growth'],
	]);
	await hers.getByText(/of 15 pairs you and IT agree/).waitFor();
	await hers.getByRole('region', { name: 'Your guesses so far' }).waitFor();
	await hers.getByText('All saved').waitFor();

	await his.getByRole('button', { name: 'Guess Marketing’s order' }).click();
	await his.getByText('Marketing has not put these into an order of its own yet.').waitFor();
	expect(await his.getByRole('region', { name: 'Your guesses so far' }).count()).toBe(0);
});

it('five of a side answer a pulse, and both sides see their share beside the published figure', {
	timeout: 120_000,
}, async () => {
	const extension = inject('chromeExtension');
	await using server = await startTestServer();
	await using ian = await openProfile({ extension });
	await using mary = await openProfile({ extension });
	await joinTeam(ian, await server.invite({ side: 'it', role: 'member' }), 'Ian');
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'translator' }), 'Mary');

	const hers = await mary.open('console', '/pulse');
	await hers.getByRole('button', { name: 'Ask both sides' }).click();
	const his = await ian.open('console', '/pulse');
	const statement = his.getByRole('group', { name: /comes without adequate requirements/ });
	await statement.getByRole('radio', { name: 'Fully' }).check();
	await his.getByRole('button', { name: 'Send' }).click();
	await his.getByText(/^You answered/).waitFor();

	const [round] = await server.store.query(server.teamId, {
		...{ collection: 'pulseRound', index: 'state', value: 'open' },
	});
	const invite = await server.invite({ side: 'it', role: 'member', uses: 4 });
	for (const requirements of [4, 2, 1, 3]) {
		const colleague = await Teammate.join(invite, 'acme.atlassian.net');
		await colleague.change('pulse.answer', { roundId: round?.id, answers: { requirements } });
	}
	await his.getByText('All saved').waitFor();
	await hers.getByRole('button', { name: 'Close and count…' }).click();
	await hers.getByRole('button', { name: 'Close and count', exact: true }).click();
	for (const page of [hers, his]) {
		const results = page.getByRole('region', { name: 'Results' });
		await results.getByText('The numbers', { exact: true }).first().click();
		const cells = () =>
			results
				.getByRole('row', { name: /Misses adequate requirements/ })
				.getByRole('cell')
				.allTextContents();
		await expect.poll(cells).toEqual(['IT', '40 %', '46 %']);
		expect(
			await results
				.getByRole('row', { name: /Finds technology delivery too slow/ })
				.getByRole('cell')
				.allTextContents(),
		).toEqual(['Marketing', 'fewer than 5 answered', '43 %']);
	}
});
