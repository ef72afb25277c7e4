import type { Locator, Page } from 'playwright-core';
import { openTicket } from '../../harness/board.ts';
import { ticketPart, writeIn } from '../../harness/ticket-part.ts';
import type { Stage } from './stage.ts';

const KEY = 'CAMP-7';

async function openPanel({ mary, board }: Stage): Promise<{ page: Page; panel: Locator }> {
	const page = await mary.visit(board.origin);
	await openTicket(page, KEY);
	await page
		.getByRole('button', { name: new RegExp(`^${KEY}: priority`) })
		.last()
		.click();
	const panel = page.getByRole('dialog', { name: KEY, exact: true });
	return { page, panel };
}

/** What Marketing needs, of which level it is, and for whom it waits. Said once; what stands is not changed. */
async function agreeing(stage: Stage): Promise<Page> {
	const { page, panel } = await openPanel(stage);
	const level = await ticketPart(panel, 'Level');
	await level.getByRole('radio', { name: /^3 · Tactics/ }).click();
	await writeIn(level, 'Marketing team', 'Mary Klein');
	const expectation = await ticketPart(panel, 'Expectation');
	await writeIn(expectation, 'Needed by', '2027-05-31');
	await writeIn(expectation, 'Because', 'The spring fair opens on 1 June');
	await expectation.getByText('waits for IT’s word').waitFor();
	const waiting = await ticketPart(panel, 'Waiting');
	await waiting.getByRole('button', { name: 'IT', exact: true }).click();
	await panel.getByText('Saved', { exact: true }).waitFor();
	// From the top: the level is closed again.
	await panel.getByRole('button', { name: /^Level/ }).click();
	return page;
}

/** A ticket on which the two sides agree, wherever it is shown; what waits; and tickets that have moved. */
export const ticketScenes = {
	'ticket-agreeing': agreeing,
	async 'ticket-narrow'(stage: Stage) {
		const { page, panel } = await openPanel(stage);
		await ticketPart(panel, 'Level');
		await page.setViewportSize({ width: 400, height: 700 });
		return page;
	},
	async 'ticket-side-panel'(stage: Stage) {
		const { page } = await openPanel(stage);
		const side = await stage.mary.open('sidepanel');
		await side.setViewportSize({ width: 360, height: 900 });
		await page.bringToFront();
		const priority = await ticketPart(side.locator('body'), 'Priority');
		for (const title of ['Expectation', 'Waiting', 'History'])
			await ticketPart(side.locator('body'), title);
		await priority.scrollIntoViewIfNeeded();
		return side;
	},
	async 'console-inbox'({ ada }: Stage) {
		const page = await ada.open('console', '/inbox');
		await page
			.getByRole('link', { name: new RegExp(KEY) })
			.first()
			.click();
		await ticketPart(page.locator('.detail'), 'Expectation');
		return page;
	},
	async 'console-moved'({ ada, board }: Stage) {
		const page = await ada.open('console', '/moved');
		await page.getByLabel('Tracker').first().selectOption('Backlog.md');
		await page.getByLabel('Host').first().fill(new URL(board.origin).host);
		await page.getByLabel('Host').last().fill('acme.atlassian.net');
		await page.getByText('tickets move').waitFor();
		return page;
	},
};
