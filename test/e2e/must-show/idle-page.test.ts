import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { HOST_SELECTOR } from '../../harness/dom.ts';
import { markedWords } from '../../harness/overlay.ts';
import { openProfile } from '../../harness/profile.ts';
import { serve } from '../../harness/site.ts';

it('an idle page of an enabled site carries a stub of a few KB, and more only when it has text', async () => {
	const extension = inject('chromeExtension');
	const stub = await readFile(join(extension, 'stub.js'));
	expect(stub.length).toBeLessThanOrEqual(8 * 1024);

	await using mary = await openProfile({ extension });
	const page = await mary.visit(await serve('<div id="root"></div>'));
	// By the time a later page with text is marked, this one would have been as well.
	const later = await mary.visit(await serve('<p>The API of the shop answers 500.</p>'));
	await expect.poll(() => markedWords(later)).toContain('API');
	await page.bringToFront();
	expect(await page.locator(HOST_SELECTOR).count()).toBe(0);
	await page.evaluate(() => {
		const text = document.createElement('p');
		text.textContent = 'The API of the shop answers 500.';
		document.querySelector('#root')?.append(text);
	});
	await expect.poll(() => markedWords(page)).toContain('API');
});
