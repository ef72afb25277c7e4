import { readFile } from 'node:fs/promises';
import { reviewFile } from '@common-ground/server/cli/review-file.ts';
import { expect, inject, it } from 'vitest';
import { addPriority } from '../../harness/console.ts';
import { joinTeam } from '../../harness/join.ts';
import { openProfile } from '../../harness/profile.ts';
import { startTestServer } from '../../harness/server.ts';

it('the console shows the review and saves the same bytes as the server’s command line', async () => {
	await using server = await startTestServer();
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	await joinTeam(mary, await server.invite({ side: 'marketing', role: 'admin' }), 'Mary');
	await addPriority(mary, 'Checkout in one page');
	const period = { since: '2026-01-01', until: '2099-12-31' };
	const page = await mary.open('console', '/review');
	await page.getByLabel('Since').fill(period.since);
	await page.getByLabel('Until').fill(period.until);
	const pack = page.getByRole('article');
	await expect
		.poll(async () => {
			// What is not sent yet is not in it; then it says that something changed.
			const again = page.getByRole('button', { name: 'Show it' });
			if (await again.isVisible()) await again.click();
			return pack.textContent();
		})
		.toMatch(/2099-12-31[\s\S]*Checkout in one page/u);

	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save as a file' }).click();
	const file = await downloading;
	expect(file.suggestedFilename()).toBe('review-2026-01-01-2099-12-31.html');
	const saved = await readFile(await file.path(), 'utf8');
	expect(saved).toBe(await reviewFile(server.store, server.teamId, period));

	await pack.getByRole('link', { name: 'Checkout in one page' }).first().click();
	await expect.poll(() => page.locator('#priority-1').isVisible()).toBe(true);
	expect(new URL(page.url()).hash).toBe('#/review');
});
