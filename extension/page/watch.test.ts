// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
