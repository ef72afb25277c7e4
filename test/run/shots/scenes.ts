import type { Page } from 'playwright-core';
import { tagOf } from '../../harness/board.ts';
import { markedWords, pointAt } from '../../harness/overlay.ts';
import { popupOn } from '../../harness/popup-on.ts';
import { consoleScenes } from './console-scenes.ts';
import { noteScenes } from './note-scenes.ts';
import { pressedUntil } from './pressed.ts';
import { redmineScenes } from './redmine-scenes.ts';
import { reviewScenes } from './review-scenes.ts';
import type { Stage } from './stage.ts';
import { tagScenes } from './tag-scenes.ts';
import { ticketScenes } from './ticket-scenes.ts';
import { whyScenes } from './why-scenes.ts';

/** Null where what it shows cannot be had on this machine. */
type Scene = (stage: Stage) => Promise<Page | null>;

/** As large as a browser makes a popup: as its content, up to a limit. */
async function fitted(popup: Page): Promise<Page> {
	await popup.setViewportSize({ width: 360, height: 600 });
	const height = await popup.locator('.popup').evaluate((content) => content.clientHeight);
	await popup.setViewportSize({ width: 360, height: Math.min(height, 600) });
	return popup;
}

async function marked(page: Page, word: string): Promise<void> {
	while (!(await markedWords(page)).includes(word)) await page.waitForTimeout(50);
}

async function markedBoard({ mary, board }: Stage): Promise<Page> {
	const page = await mary.visit(board.origin);
	await tagOf(page, 'CAMP-2').waitFor();
	await marked(page, 'API');
	return page;
}

/** What is shown, by the name of its picture. */
export const scenes: Record<string, Scene> = {
	async board(stage) {
		const page = await markedBoard(stage);
		await pointAt(page, 'API');
		await page.getByText('In your words').waitFor();
		return page;
	},
	async ticket(stage) {
		const page = await markedBoard(stage);
		await tagOf(page, 'CAMP-2').click();
		await page.getByRole('dialog', { name: 'CAMP-2' }).getByText('Saved').waitFor();
		return page;
	},
	async 'word-list'(stage) {
		const page = await markedBoard(stage);
		const list = page.getByRole('dialog', { name: 'Words on this page' });
		await pressedUntil(page, 'Alt+Shift+Enter', list);
		return page;
	},
	async mile(stage) {
		const page = await markedBoard(stage);
		const bar = page.getByRole('region', { name: 'Walk a mile' });
		await pressedUntil(page, 'Alt+Shift+ArrowRight', bar);
		return page;
	},
	async writing({ mary, board }) {
		const page = await mary.visit(board.origin);
		await page.getByRole('button', { name: 'New Task' }).click();
		await page.locator('[role=dialog] textarea').first().click();
		await page.keyboard.type(
			'The UTM tags are gone since the relaunch, and so are the impressions. Look at the SSL.',
		);
		await page.locator('.writing-chip').waitFor();
		await page.keyboard.press('Alt+Shift+Enter');
		await page.getByRole('region', { name: 'While you write' }).waitFor();
		return page;
	},
	...tagScenes,
	...redmineScenes,
	...noteScenes,
	...ticketScenes,
	...whyScenes,
	async 'console-glossary'({ mary }) {
		const page = await mary.open('console', '/glossary/sp-api');
		await page.getByRole('heading', { name: 'API' }).first().waitFor();
		return page;
	},
	...consoleScenes,
	...reviewScenes,
	async 'console-priorities'({ mary }) {
		const page = await mary.open('console', '/priorities');
		await page.getByText('Checkout revamp').first().waitFor();
		return page;
	},
	async 'console-leaving'({ ada }) {
		const page = await ada.open('console', '/team');
		await page.getByRole('button', { name: 'Remove Mary Klein' }).click();
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('combobox', { name: 'Pass on to' }).selectOption('Ada Berg, admin');
		return page;
	},
	async popup(stage) {
		const popup = await popupOn(stage.mary, await markedBoard(stage));
		await popup.getByText('explained on this page').waitFor();
		return fitted(popup);
	},
	async 'popup-look-up'({ mary }) {
		const popup = await mary.open('popup');
		await popup.getByRole('searchbox').fill('rollback');
		await popup.getByText('In your words').first().waitFor();
		return fitted(popup);
	},
	async welcome({ newcomer }) {
		const page = await newcomer.open('welcome');
		await page.getByRole('radio', { name: /^Marketing/ }).check();
		await marked(page, 'SLA');
		await pointAt(page, 'SLA');
		await page.getByRole('dialog').getByText('In your words').waitFor();
		return page;
	},
};
