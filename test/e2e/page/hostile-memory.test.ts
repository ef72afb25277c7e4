import { expect, inject, it } from 'vitest';
import { heapOf } from '../../harness/heap.ts';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile } from '../../harness/profile.ts';
import { show } from './show.ts';
import { storm } from './storm.ts';

const STORMS = 5;
/** What is kept of a million changes would be a hundred times as much. */
const MEGABYTE = 1024 * 1024;

it('a page that changes a million times leaves nothing behind in memory (Chromium: Firefox tells no driver)', async () => {
	await using mary = await openProfile({ extension: inject('chromeExtension') });
	const page = await show(mary, '<main><p>a firewall</p></main>');
	const after = async (text: string, words: string[]): Promise<number> => {
		await page.evaluate(storm, text);
		await expect.poll(() => markedWords(page)).toEqual(words);
		return heapOf(page);
	};
	const once = await after('a firewall', ['firewall']);
	for (let i = 1; i < STORMS; i++) await after('a load balancer', ['load balancer']);
	const often = await after('a firewall', ['firewall']);
	expect(often - once).toBeLessThan(MEGABYTE);
});
