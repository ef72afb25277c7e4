import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';
import { Teammate } from '../../harness/teammate.ts';

const SERVES = { marketing: '', it: '' };

/** Gives a priority one point count for each of the four questions. */
async function give(page: Page, title: string, points: string): Promise<void> {
	const card = page.getByRole('region', { name: title });
	for (const question of ['Reach', 'Impact', 'Confidence', 'Effort'])
		await card
			.getByRole('group', { name: question })
			.getByRole('radio', { name: new RegExp(`^${points} `) })
			.check();
}

it('two sides score blindly, and see one another’s points only when both have', {
	timeout: 120_000,
}, async () => {
	await using server = await startTestServer();
	const link = await server.invite({ side: 'marketing', role: 'translator' });
	const ian = await Teammate.join(link, 'x.example');
	const priorityId = randomUUID();
	const more = { list: 'shared', bet: 'normal', serves: SERVES, outcome: '' };
	await ian.change('priority.create', { id: priorityId, title: 'Checkout', ...more });
	await using ada = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(ada, await server.invite({ side: 'it', role: 'admin' }), 'Ada');

	const page = await ada.open('console', '/scoring/new');
	await page.getByRole('checkbox', { name: 'Checkout' }).waitFor();
	await page.getByRole('button', { name: 'Start', exact: true }).click();
	await give(page, 'Checkout', '5');
	await page.getByText('You have scored everything').waitFor();
	await page.getByText('IT: 1 of 1 scored everything').waitFor();
	expect(await page.getByRole('button', { name: 'Reveal the points' }).count()).toBe(0);

	const roundId = new URL(page.url()).hash.split('/').at(-1);
	await expect
		.poll(() =>
			ian
				.change('scoring.score', {
					...{ roundId, priorityId },
					scores: { reach: 5, impact: 5, confidence: 5, effort: 2 },
				})
				.then(
					() => 'scored',
					() => 'the round has not arrived',
				),
		)
		.toBe('scored');
	await page.getByText('Marketing: 1 of 1 scored everything').waitFor();
	expect(await page.getByText('Most apart').count()).toBe(0);
	await page.getByRole('button', { name: 'Reveal the points' }).click();
	await page.getByText('Most apart on effort: 3 points').waitFor();
	await page.getByText('The numbers', { exact: true }).click();
	await page.getByRole('row', { name: 'Effort, Marketing 0 1 0 0 0 2' }).waitFor();
	await page.getByRole('row', { name: 'Effort, IT 0 0 0 0 1 5' }).waitFor();
});
