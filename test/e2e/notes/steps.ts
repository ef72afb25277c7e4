import type { Locator, Page } from 'playwright-core';
import type { Evaluating } from '../../harness/dom.ts';
import { markedPlaces } from '../../harness/overlay.ts';

/** The words of notes as they are painted, over both themes, in no particular order. */
export const notedWords = async (page: Evaluating): Promise<string[]> =>
	(await markedPlaces(page, 'common-ground-note')).map(({ word }) => word);

/** Where the first occurrence of some words stands in the window; they are scrolled into it. */
async function boxOf(page: Page, words: string) {
	await page.getByText(words).first().waitFor();
	return page.evaluate((wanted) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.textContent ?? '').indexOf(wanted);
			if (at < 0 || !node.parentElement?.checkVisibility()) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + wanted.length);
			node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
			const rects = [...range.getClientRects()];
			const [first, last] = [rects.at(0), rects.at(-1)];
			if (!first || !last) continue;
			return {
				start: { x: first.left + 0.5, y: first.top + first.height / 2 },
				middle: [first.left + first.width / 2, first.top + first.height / 2] as [number, number],
				end: { x: last.right - 0.5, y: last.top + last.height / 2 },
			};
		}
		return null;
	}, words);
}

/** Selects words with the mouse. */
export async function select(page: Page, words: string): Promise<void> {
	const box = await boxOf(page, words);
	if (!box) throw new Error(`“${words}” is not on the page.`);
	await page.mouse.move(box.start.x, box.start.y);
	await page.mouse.down();
	await page.mouse.move(box.end.x, box.end.y, { steps: 4 });
	await page.mouse.up();
}

/** The middle of words in the window; of their first line, where they have several. */
async function middleOf(page: Page, words: string): Promise<[x: number, y: number]> {
	const box = await boxOf(page, words);
	if (!box) throw new Error(`“${words}” is not on the page.`);
	return box.middle;
}

export const clickOn = async (page: Page, words: string): Promise<void> =>
	page.mouse.click(...(await middleOf(page, words)));

export const pointAtWords = async (page: Page, words: string): Promise<void> =>
	page.mouse.move(...(await middleOf(page, words)), { steps: 2 });

export const offer = (page: Page): Locator =>
	page.getByRole('button', { name: 'Note', exact: true });

export const composer = (page: Page): Locator =>
	page.getByRole('dialog', { name: 'A note on these words' });

/** The notes of the open ticket, by the key. */
export async function openNotes(page: Page, key: string): Promise<Locator> {
	const list = page.getByRole('dialog', { name: `Notes on ${key}` });
	if ((await list.count()) === 0) await page.keyboard.press('Alt+Shift+N');
	await list.waitFor();
	return list;
}

/** Selects words and leaves a note on them, for whom it says. */
export async function writeNote(
	page: Page,
	words: string,
	{ text, readers = 'Everybody in the team' }: { text: string; readers?: string },
): Promise<void> {
	await select(page, words);
	await offer(page).click();
	await composer(page).getByRole('textbox').fill(text);
	await composer(page).getByLabel('Who can read it').selectOption(readers);
	await composer(page).getByRole('button', { name: 'Save the note' }).click();
	await composer(page).waitFor({ state: 'detached' });
}

/** Writes the description of the open task anew, as people do in Backlog.md. */
export async function rewriteDescription(
	page: Page,
	change: (before: string) => string,
): Promise<void> {
	await page.getByTitle('Edit', { exact: true }).click();
	const field = page.locator('.w-md-editor-text-input').first();
	await field.waitFor();
	await field.fill(change(await field.inputValue()));
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await field.waitFor({ state: 'detached' });
}
