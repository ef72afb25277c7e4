// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { focusPlace } from './focus-place.ts';

const focus = (selector: string): void => {
	const element = document.querySelector(selector);
	if (element instanceof HTMLElement) element.focus();
};

/** Renders, focuses, renders anew, gives the focus back. Returns what has it then. */
function afterwards(before: string, selector: string, after: string): string | undefined {
	document.body.innerHTML = before;
	focus(selector);
	const giveBack = focusPlace(document);
	(document.activeElement as HTMLElement).blur();
	document.body.innerHTML = after;
	giveBack();
	const { activeElement } = document;
	return activeElement === document.body ? undefined : (activeElement?.id ?? undefined);
}

describe('the focus', () => {
	afterEach(() => {
		document.body.innerHTML = '';
	});

	it('goes back to the very element', () => {
		document.body.innerHTML = '<button id="a">Save</button><button id="b">Save</button>';
		focus('#b');
		const giveBack = focusPlace(document);
		focus('#a');
		giveBack();
		expect(document.activeElement?.id).toBe('b');
	});

	it('goes to what is like it where all was rendered anew', () => {
		const rows = '<button name="x">Edit</button><button id="it" name="y">Edit</button>';
		expect(afterwards(rows, '#it', rows)).toBe('it');
	});

	it('goes nowhere rather than somewhere strange', () => {
		expect(
			afterwards('<button>Edit</button>', 'button', '<a id="skip" href="#x">Skip</a>'),
		).toBeUndefined();
	});

	it('is left alone where nothing had it', () => {
		document.body.innerHTML = '<button id="a">Save</button>';
		focusPlace(document)();
		expect(document.activeElement).toBe(document.body);
	});
});
