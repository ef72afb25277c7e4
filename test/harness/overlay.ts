import type { Page } from 'playwright-core';

/** How many ranges are marked on a page, over all of the extension's highlights. */
export const marksOn = (page: Page): Promise<number> =>
	page.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0));

/** The marked words themselves, as they stand on the page. */
export const markedWords = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...CSS.highlights.values()].flatMap((marks) =>
			[...marks].map((mark) => {
				const range = document.createRange();
				range.setStart(mark.startContainer, mark.startOffset);
				range.setEnd(mark.endContainer, mark.endOffset);
				return range.toString();
			}),
		),
	);
