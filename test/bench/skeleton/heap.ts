import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext } from 'playwright-core';

/** A page that has loaded and been marked is left alone for so long before it is measured. */
const SETTLED_MS = 3_000;

/**
 * Bytes of live JavaScript objects of the tab, all its worlds, and of their array buffers, after a
 * full collection; once a run.
 */
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
		const devtools = await context.newCDPSession(page);
		await devtools.send('HeapProfiler.enable');
		await devtools.send('HeapProfiler.collectGarbage');
		const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
		heaps.push(usedSize + backingStorageSize);
		await page.close();
	}
	return heaps;
}
