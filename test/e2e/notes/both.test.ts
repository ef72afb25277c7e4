import { afterAll, beforeAll, expect, it } from 'vitest';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { HOST_SELECTOR, serialiseDom } from '../../harness/dom.ts';
import type { DrivenPage } from '../../harness/driven.ts';
import { inOverlay } from '../../harness/overlay.ts';
import { startBacklogMd } from '../../targets/backlogmd.ts';
import { notedWords } from './steps.ts';

const WORDS = 'Members of the marketing group get';

let board: Awaited<ReturnType<typeof startBacklogMd>>;
beforeAll(async () => {
	board = await startBacklogMd();
});
afterAll(() => board?.stop());

/** Clicks the ticket's card, once it is there. */
const openTicket = (page: DrivenPage, key: string) =>
	expect
		.poll(() =>
			page.evaluate((wanted) => {
				if (document.querySelector('[role="dialog"] .wmde-markdown')) return true;
				document.querySelector<HTMLElement>(`[aria-label^="Open ${wanted}:"]`)?.click();
				return false;
			}, key),
		)
		.toBe(true);

const selectWords = (page: DrivenPage, words: string) =>
	page.evaluate((wanted) => {
		const root = document.querySelector('[role="dialog"] .wmde-markdown') ?? document.body;
		const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = (node.textContent ?? '').indexOf(wanted);
			if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
		}
	}, words);

const shown = (page: DrivenPage, name: string) =>
	expect.poll(() => inOverlay(page, 'dialog', name)).not.toBeNull();

/** The name of what has the focus in our overlay. */
const focusedInside = (page: DrivenPage) =>
	page.evaluate(
		(host) => document.querySelector(host)?.shadowRoot?.activeElement?.localName,
		HOST_SELECTOR,
	);

inBothBrowsers('a note', ({ visit }) => {
	let page: DrivenPage;

	it('is written by keyboard alone, and the page’s own DOM stays as it is', async () => {
		page = await visit(board.origin);
		await openTicket(page, 'CAMP-2');
		// Our engine has seen the ticket.
		await expect
			.poll(() => inOverlay(page, 'button', 'Say which priority CAMP-2 serves'))
			.not.toBeNull();
		const before = await serialiseDom(page);
		await selectWords(page, WORDS);
		await page.press('Alt+Shift+N');
		await shown(page, 'A note on these words');
		await expect.poll(() => focusedInside(page)).toBe('textarea');
		for (const key of 'All?') await page.press(key);
		await page.press('Control+Enter');
		await expect.poll(() => notedWords(page)).toEqual([WORDS]);
		await expect.poll(() => inOverlay(page, 'dialog', 'A note on these words')).toBeNull();
		expect(await serialiseDom(page)).toBe(before);
	});

	it('stays at its words when the page writes them anew', async () => {
		await page.evaluate(() => {
			const text = document.querySelector('[role="dialog"] .wmde-markdown p');
			if (text)
				text.innerHTML = `<em>New:</em> ${text.innerHTML.replace('marketing', '<b>marketing</b>')}`;
		});
		await expect.poll(() => notedWords(page)).toEqual([WORDS]);
	});

	it('is in the list by key when its words are gone', async () => {
		await page.evaluate(() => document.querySelector('[role="dialog"] .wmde-markdown p')?.remove());
		await expect.poll(() => notedWords(page)).toEqual([]);
		await page.press('Alt+Shift+N');
		await shown(page, 'Notes on CAMP-2');
		await expect
			.poll(async () => (await inOverlay(page, 'dialog', 'Notes on CAMP-2'))?.text)
			.toContain('1 note whose text is gone');
		expect((await inOverlay(page, 'dialog', 'Notes on CAMP-2'))?.text).toContain(WORDS);
	});
});
