import type { BrowserContext, Page } from 'playwright-core';

export interface Load {
	/** Milliseconds from the start of the navigation until the first ticket stands on the board. */
	card: number;
	/** … and until the first word is marked. */
	mark: number;
}

/** Loads the board anew `runs` times. A first load, not counted, fills the browser's caches. */
export async function firstMarks(
	context: BrowserContext,
	url: string,
	runs: number,
): Promise<Load[]> {
	const loads: Load[] = [];
	for (let run = 0; run <= runs; run++) {
		const page = await context.newPage();
		await page.goto(url, { waitUntil: 'commit' });
		loads.push(await timed(page));
		await page.close();
	}
	return loads.slice(1);
}

/** Looked at in every frame: what is seen is seen a frame late at most. */
const timed = (page: Page): Promise<Load> =>
	page.evaluate(
		() =>
			new Promise<Load>((resolve) => {
				let card = 0;
				const look = (): void => {
					if (!card && document.querySelector('[aria-label^="Open CAMP-"]'))
						card = performance.now();
					const marked = [...CSS.highlights.values()].some(({ size }) => size > 0);
					if (marked) resolve({ card, mark: performance.now() });
					else requestAnimationFrame(look);
				};
				look();
			}),
	);
