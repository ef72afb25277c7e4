// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { Sections } from './sections.ts';

/** What begins the section in which `#here` stands, by its id. */
function startOf(html: string): string {
	document.body.innerHTML = html;
	const here = document.querySelector('#here');
	const start = here && new Sections((element) => element.matches('.card')).startOf(here);
	return start instanceof Element ? start.id || start.localName : '';
}

describe('the section of a part that is read alone', () => {
	it('begins at the heading above it, however deep that stands', () => {
		expect(startOf('<h2 id="a">A</h2><p>x</p><p id="here"></p>')).toBe('a');
		expect(startOf('<h2 id="a">A</h2><div><b><h3 id="b">B</h3></b></div><p id="here"></p>')).toBe(
			'b',
		);
		expect(startOf('<h2 id="a">A</h2><div><div><p id="here"></p></div></div>')).toBe('a');
	});

	it('is the landmark or dialog that it stands in, if no heading is above it there', () => {
		expect(startOf('<h2>A</h2><aside id="a"><p id="here"></p></aside>')).toBe('a');
		expect(startOf('<div role="dialog" id="a"><h2 id="b">B</h2><p id="here"></p></div>')).toBe('b');
	});

	it('does not begin at headings in what has ended, nor on the cards of a board', () => {
		expect(startOf('<h2 id="a">A</h2><article><h3>B</h3></article><p id="here"></p>')).toBe('a');
		const card = '<div class="card"><h4>B</h4></div>';
		expect(startOf(`<h2 id="a">A</h2>${card}<div>${card}</div><div id="here"></div>`)).toBe('a');
		expect(startOf(`<h2 id="a">A</h2><ul><li><h4>B</h4></li></ul><div id="here"></div>`)).toBe('a');
	});

	it('is the page where there is none', () => {
		expect(startOf('<p>x</p><p id="here"></p>')).toBe('html');
	});
});
