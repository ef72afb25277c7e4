// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writable } from './writable.ts';

/** The text field of a form with this markup. */
const textarea = (html: string) => {
	document.body.innerHTML = `<form>${html}</form>`;
	const element = document.querySelector('textarea') as HTMLTextAreaElement;
	return { kind: 'textarea' as const, element };
};

describe('where a description is written', () => {
	// The test's DOM lays nothing out; hidden is what says so.
	beforeEach(() => {
		vi.spyOn(Element.prototype, 'checkVisibility').mockImplementation(function (this: Element) {
			return !this.closest('[hidden]');
		});
	});

	it('is the field itself while it is shown', () => {
		const field = textarea('<textarea></textarea><div contenteditable="true"></div>');
		expect(writable(field)).toBe(field);
	});

	it('is the editor that stands beside a hidden one', () => {
		const field = textarea(
			'<div><textarea hidden></textarea><div><p contenteditable="true" id="editor"></p></div></div>',
		);
		expect(writable(field)).toMatchObject({ kind: 'contenteditable', element: { id: 'editor' } });
	});

	it('is not an editor that is hidden, too, or cannot be edited', () => {
		const field = textarea(
			'<textarea hidden></textarea><p contenteditable="true" hidden></p><p contenteditable="false"></p>',
		);
		expect(writable(field)).toBe(field);
	});
});
