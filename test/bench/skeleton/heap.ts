import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';
import { heapOf } from '../../harness/heap.ts';

/** A page that has loaded and been marked is left alone for so long before it is measured. */
const SETTLED_MS = 3_000;

/** What a tab on this address holds once it is marked; once a run. */
export async function heapOfTab(
	context: BrowserContext,
	url: string,
	runs: number,
): Promise<number[]> {
	const heaps: number[] = [];
	for (let run = 0; run < runs; run++) {
		const page = await context.newPage();
		await page.goto(url);
		await wait(SETTLED_MS);
		heaps.push(await heapOf(page));
		await page.close();
	}
	return heaps;
}
