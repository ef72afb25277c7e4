import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { readEditor } from './editor-text.ts';

const editor = (html: string): Element => {
	const { document } = new Window();
	document.body.innerHTML = `<div>${html}</div>`;
	return document.body.firstElementChild as unknown as Element;
};

describe('an editor’s text', () => {
	it.each([
		['<p>one</p><p>two</p>', 'one\ntwo'],
		['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
		['<p>one<br>two</p>', 'one\ntwo'],
		['<p>a <strong>b</strong> c</p>', 'a b c'],
		['<p><span contenteditable="false">Write here</span><br></p>', ''],
		['<ul><li>one</li><li>two</li></ul>', 'one\ntwo'],
		['<p>with&nbsp;space</p>', 'with space'],
	])('%s reads as %j', (html, text) => {
		expect(readEditor(editor(html)).text).toBe(text);
	});

	it('finds the place of each character', () => {
		const { text, pointAt } = readEditor(editor('<p>one</p><p>t<b>w</b>o</p>'));
		const { node, offset } = pointAt(text.indexOf('w'));
		expect([node.textContent, offset]).toEqual(['w', 0]);
	});
});
