import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { reactPage } from '../../fixtures/react/bundle.ts';
import { inBothBrowsers } from '../../harness/both-browsers.ts';
import { differenceOf, serialiseDom } from '../../harness/dom.ts';
import type { DrivenBrowser, DrivenPage } from '../../harness/driven.ts';
import { markedPlaces, markedWords, type Place } from '../../harness/overlay.ts';
import { servePage } from '../../harness/site.ts';

/** A minute of re-rendering, looked at six times. */
const LOOKS = 6;
const STRETCH = 10_000;

inBothBrowsers('a React application that renders for a minute', ({ visit, openPlain }) => {
	let plain: DrivenBrowser;
	beforeAll(async () => {
		plain = await openPlain();
	});
	afterAll(() => plain?.[Symbol.asyncDispose]());

	it('stays what it is without us, and its marks are those of a page that was never changed', async () => {
		const url = await servePage(await reactPage('tracker.tsx', { steps: 0 }));
		const theirs = await plain.visit(url);
		const ours = await visit(url);
		for (const page of [ours, theirs]) {
			await expect.poll(() => page.evaluate(() => 'tracker' in window)).toBe(true);
			await page.evaluate(selectStill);
		}
		let steps = 0;
		for (let look = 0; look < LOOKS; look++) {
			steps = await ours.evaluate((time) => window.tracker.runFor(time), STRETCH);
			await theirs.evaluate((to) => window.tracker.runTo(to), steps);
			for (const page of [ours, theirs]) await page.press('abcdef'.charAt(look));
			await expect.poll(() => markedWords(ours)).not.toEqual([]);
			expect(await ours.evaluate(attention)).toEqual(await theirs.evaluate(attention));
			const difference = async () =>
				differenceOf(await serialiseDom(ours), await serialiseDom(theirs));
			await expect.poll(difference).toBeNull();
		}
		expect(ours.complaints).toEqual([]);

		const fresh = await visit(await servePage(await reactPage('tracker.tsx', { steps })));
		await fresh.evaluate(selectStill);
		for (const letter of 'abcdef') await fresh.press(letter);
		await expect.poll(() => inOrder(fresh)).not.toEqual([]);
		await ours.toFront();
		const same = async () => expect(await inOrder(ours)).toEqual(await inOrder(fresh));
		await vi.waitFor(same, { timeout: 15_000, interval: 500 });
	}, 180_000);
});

/** Runs in the page: a text is selected, and the field has the focus. */
function selectStill(): void {
	const still = document.querySelector('#still');
	document.querySelector<HTMLElement>('#search')?.focus();
	if (still) getSelection()?.selectAllChildren(still);
}

/** Runs in the page: what has the focus, where its caret is, and what is selected. */
function attention(): unknown[] {
	const field = document.activeElement as HTMLInputElement;
	return [field.id, field.value, field.selectionStart, field.selectionEnd, String(getSelection())];
}

/** The marked words of the page's own text, from top to bottom. */
const inOrder = async (page: DrivenPage): Promise<Place[]> =>
	(await markedPlaces(page)).sort((a, b) => a.y - b.y || a.x - b.x);
