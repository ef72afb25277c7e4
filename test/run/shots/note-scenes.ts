import type { Locator, Page } from 'playwright-core';
import { notedWords, writeNote } from '../../e2e/notes/steps.ts';
import { openTicket } from '../../harness/board.ts';
import { pressedUntil } from './pressed.ts';
import type { Stage } from './stage.ts';

const KEY = 'CAMP-2';
const NOTES = [
	['Members of the marketing group get', 'Is it all of us, or only those who joined this year?'],
	['in a private window', 'Nobody here knows what that is.'],
] as const;

/** A ticket with notes on its words. They are left once; what stands is not left again. */
async function noted({ mary, board }: Stage): Promise<Page> {
	const page = await mary.visit(board.origin);
	await openTicket(page, KEY);
	const list = await openNotes(page);
	if ((await list.getByText(NOTES[0][1]).count()) === 0) {
		await page.keyboard.press('Escape');
		await list.waitFor({ state: 'detached' });
		for (const [words, text] of NOTES) await writeNote(page, words, { text });
	}
	while ((await notedWords(page)).length < NOTES.length) await page.waitForTimeout(50);
	return page;
}

async function openNotes(page: Page): Promise<Locator> {
	const list = page.getByRole('dialog', { name: `Notes on ${KEY}` });
	await pressedUntil(page, 'Alt+Shift+N', list);
	return list;
}

/** Notes on the words of a ticket. */
export const noteScenes = {
	async notes(stage: Stage) {
		const page = await noted(stage);
		await openNotes(page);
		return page;
	},
};
