import type { Page } from 'playwright-core';

/** The marked words of a page as they stand there, over all of the extension's highlights. */
export const markedWords = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...CSS.highlights]
			.filter(([name]) => name.startsWith('common-ground'))
			.flatMap(([, marks]) => [...marks])
			.map((mark) => {
				const range = document.createRange();
				range.setStart(mark.startContainer, mark.startOffset);
				range.setEnd(mark.endContainer, mark.endOffset);
				return range.toString();
			}),
	);

/** Puts the pointer on a marked word, as a person does who wants to know what it means. */
export async function pointAt(page: Page, word: string): Promise<void> {
	const at = await page.evaluate((wanted) => {
		const ranges = [...CSS.highlights]
			.filter(([name]) => name.startsWith('common-ground'))
			.flatMap(([, marks]) => [...marks])
			.map((mark) => {
				const range = document.createRange();
				range.setStart(mark.startContainer, mark.startOffset);
				range.setEnd(mark.endContainer, mark.endOffset);
				return range;
			});
		const box = ranges.find((range) => range.toString() === wanted)?.getBoundingClientRect();
		return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
	}, word);
	if (!at) throw new Error(`“${word}” is not marked on ${page.url()}.`);
	await page.mouse.move(at.x, at.y, { steps: 3 });
}
