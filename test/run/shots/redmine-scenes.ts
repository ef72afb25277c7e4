import type { Page } from 'playwright-core';
import { tagOf } from '../../harness/board.ts';
import { answers } from '../../targets/redmine.ts';
import { pressTag, tagOpen } from './pressed-tag.ts';
import type { Stage } from './stage.ts';

const TAGS = [
	['2', 'One view of the customer'],
	['4', 'Checkout revamp'],
	['7', 'Page speed on mobile'],
] as const;

/** A page of Redmine, signed in; null where Redmine cannot be had. */
export async function inRedmine({ mary, redmine }: Stage, path: string): Promise<Page | null> {
	if (!redmine) return null;
	await answers(redmine.origin);
	const page = await mary.visit(`${redmine.origin}/login`);
	if (await page.locator('#username').isVisible()) {
		await page.locator('#username').fill('mary');
		await page.locator('#password').fill('test12345');
		await page.locator('#login-submit').click();
		await page.getByRole('link', { name: 'Sign out' }).waitFor();
	}
	await page.goto(`${redmine.origin}${path}`);
	return page;
}

/** With tags on some issues; they are made by whoever comes first. */
async function tagged(stage: Stage, path: string): Promise<Page | null> {
	const page = await inRedmine(stage, path);
	if (!page) return null;
	for (const [number, priority] of TAGS) {
		await page.goto(`${new URL(page.url()).origin}/issues/${number}`);
		await tagOpen(page, `#${number}`, priority);
	}
	await page.goto(`${new URL(page.url()).origin}${path}`);
	await tagOf(page, '#2').first().waitFor();
	return page;
}

/** Tags on the rows and the header of a real Redmine, and the panel of an issue. */
export const redmineScenes = {
	'tag-redmine-rows': (stage: Stage) => tagged(stage, '/projects/it-requests/issues?sort=id'),
	'tag-redmine-header': (stage: Stage) => tagged(stage, '/issues/2'),
	async 'ticket-redmine'(stage: Stage) {
		const page = await tagged(stage, '/issues/2');
		if (page) await pressTag(page, '#2');
		return page;
	},
};
