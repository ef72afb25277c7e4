// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { onInlineCreates } from './inline.ts';

describe('a title that is typed into a list', () => {
	let life: AbortController;
	let told: string[];

	beforeEach(() => {
		life = new AbortController();
		told = [];
		document.body.innerHTML =
			'<main><div><input id="title"><button id="add">Add</button></div></main><nav><button id="far">Menu</button></nav>';
		const field = input();
		onInlineCreates(
			() => [{ field, title: () => field.value.trim() }],
			(title) => told.push(title),
			life.signal,
		);
	});
	afterEach(() => life.abort());

	const input = () => document.querySelector('input') as HTMLInputElement;
	const press = (key: string, more: KeyboardEventInit = {}) =>
		input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
	const click = (id: string) =>
		document.getElementById(id)?.dispatchEvent(new MouseEvent('click', { bubbles: true }));

	it('is told of at Enter, and at the button beside it', () => {
		input().value = ' New banner ';
		press('Enter');
		click('add');
		expect(told).toEqual(['New banner', 'New banner']);
	});

	it('is not told of while it is empty, by other keys, or by other buttons', () => {
		press('Enter');
		input().value = 'New banner';
		press('a');
		press('Enter', { isComposing: true });
		click('far');
		expect(told).toEqual([]);
	});

	it('is not told of any more once the page is left', () => {
		life.abort();
		input().value = 'New banner';
		press('Enter');
		expect(told).toEqual([]);
	});
});
