// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from './watch.ts';

describe('watching a page', () => {
	let life: AbortController;
	let own: HTMLElement;
	let batches: Element[][];
	let looks: number;

	beforeEach(() => {
		document.body.innerHTML = '<main><p>text</p></main>';
		life = new AbortController();
		own = document.createElement('common-ground-overlay');
		document.documentElement.append(own);
		batches = [];
		looks = 0;
		const watch = watchPage(document, own, life.signal);
		watch.changes.add((touched) => batches.push([...touched]), life.signal);
		watch.looks.add(() => looks++, life.signal);
	});
	afterEach(() => {
		life.abort();
		own.remove();
	});

	const main = () => document.querySelector('main') as HTMLElement;

	it('tells all changes of a frame together', async () => {
		main().append(document.createElement('p'));
		(main().firstElementChild?.firstChild as Text).data = 'other';
		await expect.poll(() => batches).toEqual([[main(), main().firstElementChild]]);
	});

	it('takes its own element’s coming and going for nothing that touched the page', async () => {
		main().append(own);
		await expect.poll(() => batches).toEqual([[]]);
	});

	it('tells of a new body and of a flood of changes as of everything', async () => {
		const everything = document.documentElement;
		for (let i = 0; i < 6_000; i++) main().append(document.createElement('i'));
		for (const child of main().children) child.textContent = 'x';
		await expect.poll(() => batches).toEqual([[everything]]);
		document.body.replaceWith(document.createElement('body'));
		await expect.poll(() => batches.at(-1)).toEqual([everything]);
	});

	it('tells light and dark apart from what is on the page', async () => {
		document.body.className = 'dark';
		await expect.poll(() => looks).toBe(1);
		expect(batches).toEqual([]);
	});

	it('is silent after its end', async () => {
		life.abort();
		main().append(document.createElement('p'));
		await new Promise((resolve) => requestAnimationFrame(resolve));
		expect(batches).toEqual([]);
	});
});

describe('a flood of changes', () => {
	it('is not listened to for a while, and then taken for a change of everything', () => {
		vi.useFakeTimers();
		const life = new AbortController();
		const own = document.createElement('common-ground-overlay');
		let hear: (records: readonly unknown[]) => void = () => {};
		let observed = 0;
		vi.stubGlobal(
			'MutationObserver',
			class {
				constructor(listener: typeof hear) {
					hear = listener;
				}
				observe = () => observed++;
				disconnect = () => (observed = 0);
			},
		);
		const batches: Element[][] = [];
		watchPage(document, own, life.signal).changes.add((all) => batches.push([...all]), life.signal);
		hear(Array(20_001).fill({ target: document.body, type: 'childList' }));
		expect(observed).toBe(0);
		vi.advanceTimersByTime(300);
		expect(observed).toBeGreaterThan(0);
		expect(batches).toEqual([[document.documentElement]]);
		hear(Array(20_001).fill({ target: document.body, type: 'childList' }));
		vi.advanceTimersByTime(300);
		expect(observed).toBe(0);
		life.abort();
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});
});
