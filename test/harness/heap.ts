import type { Page } from 'playwright-core';

/**
 * Bytes of live JavaScript objects of a tab, all its worlds, and of their array buffers, after a
 * full collection.
 */
export async function heapOf(page: Page): Promise<number> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('HeapProfiler.enable');
	await devtools.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize } = await devtools.send('Runtime.getHeapUsage');
	await devtools.detach();
	return usedSize + backingStorageSize;
}
