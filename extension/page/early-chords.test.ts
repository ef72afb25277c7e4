// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { holdChords } from './early-chords.ts';
import { onChord } from './on-keys.ts';

let early: AbortController;
let page: AbortController;
beforeEach(() => {
	early = new AbortController();
	page = new AbortController();
});
afterEach(() => {
	early.abort();
	page.abort();
});

const press = (code: string, more: KeyboardEventInit = {}, on: EventTarget = document.body) => {
	const event = new KeyboardEvent('keydown', {
		code,
		altKey: true,
		shiftKey: true,
		bubbles: true,
		composed: true,
		cancelable: true,
		...more,
	});
	on.dispatchEvent(event);
	return event;
};

describe('keys pressed before the feature that they are for has come', () => {
	beforeEach(() => holdChords(['ArrowRight', 'KeyN'], early.signal));

	it('work once it is there, once', async () => {
		press('ArrowRight');
		press('ArrowRight');
		const toggle = vi.fn();
		onChord('ArrowRight', toggle, page.signal);
		await Promise.resolve();
		expect(toggle).toHaveBeenCalledTimes(1);
	});

	it('are kept from the page, unlike any other key', () => {
		const heard = vi.fn();
		window.addEventListener('keydown', heard, { signal: page.signal });
		expect(press('KeyN').defaultPrevented).toBe(true);
		expect(press('KeyN', { shiftKey: false }).defaultPrevented).toBe(false);
		expect(press('KeyX').defaultPrevented).toBe(false);
		expect(heard).toHaveBeenCalledTimes(2);
	});

	it('are the page’s while somebody types there', () => {
		document.body.innerHTML = '<textarea></textarea>';
		expect(press('KeyN', {}, document.querySelector('textarea') ?? window).defaultPrevented).toBe(
			false,
		);
	});

	it('go to the feature alone from then on', () => {
		const open = vi.fn();
		onChord('KeyN', open, page.signal);
		press('KeyN');
		expect(open).toHaveBeenCalledTimes(1);
	});

	it('are the page’s again where no feature ever came', () => {
		early.abort();
		expect(press('KeyN').defaultPrevented).toBe(false);
	});
});
