import type { Lab } from './lab.ts';

export interface Load {
	/** Milliseconds from the start of the navigation until rows stand in the table. */
	table: number;
	/** … until the whole glossary was read. */
	whole: number;
	/** The longest task of the page until then; while it runs, no key is heard. */
	longest: number;
}

/** Opens the console anew `runs` times. A first time, not counted, wakes the worker and fills the browser’s caches. */
export async function firstTables(lab: Lab, runs: number): Promise<Load[]> {
	const loads: Load[] = [];
	for (let run = 0; run <= runs; run++) {
		const page = await lab.load();
		loads.push(await page.evaluate(timed));
		await page.close();
	}
	return loads.slice(1);
}

/** Runs in the page. Looked at in every frame: what is seen is seen a frame late at most. */
function timed(): Promise<Load> {
	let longest = 0;
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
	}).observe({ type: 'longtask', buffered: true });
	return new Promise((resolve) => {
		let table = 0;
		const look = (): void => {
			if (!table && document.querySelectorAll('.terms tbody .row-link').length > 10)
				table = performance.now();
			const whole = /^\d/.test(document.querySelector('.count-line')?.textContent ?? '');
			// The last task is told of after it has ended.
			if (table && whole) setTimeout(() => resolve({ table, whole: performance.now(), longest }));
			else requestAnimationFrame(look);
		};
		look();
	});
}
