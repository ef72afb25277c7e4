import type { Page } from 'playwright-core';
import { tagOf } from '../../harness/board.ts';
import { JIRA, routeJira } from '../../harness/jira-site.ts';
import { markedWords } from '../../harness/overlay.ts';
import { pressTag, tagOpen } from './pressed-tag.ts';
import type { Stage } from './stage.ts';

const BOARD = `${JIRA}/jira/software/c/projects/CAMP/boards/1`;

const TAGS = [
	['CAMP-2', 'One view of the customer'],
	['CAMP-4', 'Brand kit in the CMS'],
	['CAMP-7', 'Checkout revamp'],
	['CAMP-9', 'Page speed on mobile'],
	['CAMP-10', 'One view of the customer'],
] as const;

/** A page of Jira with its tags and marks; the tags are made by whoever comes first. */
async function inJira({ mary, theme }: Stage, address: string): Promise<Page> {
	await routeJira(mary.context);
	const page = await mary.context.newPage();
	for (const [key, priority] of TAGS) {
		await page.goto(`${JIRA}/browse/${key}`);
		await tagOpen(page, key, priority);
	}
	await page.goto(`${address}?theme=${theme}`);
	await tagOf(page, 'CAMP-2').first().waitFor();
	while ((await markedWords(page)).length === 0) await page.waitForTimeout(50);
	return page;
}

/** Tags on the header, on cards and on rows, and the panel of a ticket. Those of Backlog.md are on its board, among the other scenes. */
export const tagScenes = {
	'tag-header': (stage: Stage) => inJira(stage, `${JIRA}/browse/CAMP-2`),
	async 'tag-board'(stage: Stage) {
		const page = await inJira(stage, BOARD);
		// Where somebody is, a tag is offered.
		await page.locator('#card-CAMP-3').hover();
		await page.getByRole('button', { name: 'Say which priority CAMP-3 serves' }).waitFor();
		return page;
	},
	'tag-rows': (stage: Stage) => inJira(stage, `${BOARD}/backlog`),
	async 'ticket-jira'(stage: Stage) {
		const page = await inJira(stage, `${JIRA}/browse/CAMP-2`);
		await pressTag(page, 'CAMP-2');
		return page;
	},
};
