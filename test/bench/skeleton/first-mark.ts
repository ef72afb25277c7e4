import type { Page } from 'playwright-core';
import type { Profile } from '../../harness/profile.ts';

/** Milliseconds from the start of the navigation to the first marked word, once a run. */
export async function firstMark(profile: Profile, url: string, runs: number): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const page = await profile.context.newPage();
		await page.goto(url);
		times.push(await untilMarked(page));
		await page.close();
	}
	// The first run also fills the browser's caches.
	return times.slice(1);
}

/** Looked at in every frame: marks are seen a frame later than they are set at most. */
const untilMarked = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				const look = (): void => {
					const marked = [...CSS.highlights.values()].some(({ size }) => size > 0);
					if (marked) resolve(performance.now());
					else requestAnimationFrame(look);
				};
				look();
			}),
	);
