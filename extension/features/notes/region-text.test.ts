// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { RegionText } from './region-text.ts';

/** The DOM of these tests has none. */
vi.stubGlobal(
	'StaticRange',
	class {
		constructor(place: StaticRangeInit) {
			Object.assign(this, place);
		}
	},
);

const region = (html: string): HTMLElement => {
	document.body.innerHTML = `<div>${html}</div>`;
	return document.body.firstElementChild as HTMLElement;
};
const textOf = (html: string): string => new RegionText(region(html)).text;
/** What a stretch of the text holds in the document. */
const held = (read: RegionText, start: number, end: number): string => {
	const place = read.rangeOf({ start, end });
	if (!place) return '';
	const range = document.createRange();
	range.setStart(place.startContainer, place.startOffset);
	range.setEnd(place.endContainer, place.endOffset);
	return range.toString();
};

it.each([
	['inline elements', 'a <b>bo</b>ld <a href="#">link</a>', 'a bold link'],
	['white space', '\n  one\t\t two \u00a0 three\n ', 'one two three'],
	['<br>', 'one<br>two<br/> three', 'one\ntwo\nthree'],
	[
		'blocks',
		'<p>one</p>\n<p>two <em>in</em></p>three<ul><li>four</li><li>five</li></ul>six',
		'one\ntwo in\nthree\nfour\nfive\nsix',
	],
	['nothing', '<p> </p>', ''],
	[
		'what is no text',
		'a<script>x</script><style>y</style><textarea>z</textarea><i hidden>h</i>b',
		'ab',
	],
	['code', 'run <code>npm test</code> twice', 'run npm test twice'],
	['surrogates, marks and right to left', 'é 👩‍💻 <b>שלום</b>', 'é 👩‍💻 שלום'],
])('reads %s as people do', (_what, html, text) => {
	expect(textOf(html)).toBe(text);
});

it('reads the same however the page is indented and emphasised', () => {
	expect(textOf('<p>The checkout\n\t\tis <strong>slow</strong></p><p>on phones</p>')).toBe(
		textOf('<div>The <i>checkout</i> is slow </div>\n\n<div>on phones</div>'),
	);
});

it('the way there and back leads to the same place', () => {
	const piece = fc.constantFrom(
		'one ',
		' <b>two</b>',
		'<br>',
		'<p>three  four</p>',
		'\n\n',
		'👩‍💻',
		'é',
		'<i> </i>',
	);
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(), fc.nat(), (pieces, at, size) => {
			const read = new RegionText(region(pieces.join('')));
			fc.pre(read.text.length > 0);
			const start = at % read.text.length;
			const end = Math.min(read.text.length, start + 1 + (size % 9));
			const place = read.rangeOf({ start, end });
			if (!place) throw new Error('Each stretch of the text has a place.');
			const range = document.createRange();
			range.setStart(place.startContainer, place.startOffset);
			range.setEnd(place.endContainer, place.endOffset);
			const words = read.text.slice(start, end).trim();
			const back = read.stretchOf(range);
			expect(back ? read.text.slice(back.start, back.end) : '').toBe(words);
		}),
		{ numRuns: 300 },
	);
});

it('a selection of whole elements holds their text', () => {
	const root = region('<p>one</p><p>two</p><p>three</p>');
	const range = document.createRange();
	range.setStart(root, 1);
	range.setEnd(root, 2);
	const read = new RegionText(root);
	expect(read.stretchOf(range)).toEqual({ start: 4, end: 7 });
	expect(held(read, 4, 7)).toBe('two');
});

it('a selection of nothing but space is none', () => {
	const root = region('one <b> </b> two');
	const range = document.createRange();
	range.selectNodeContents(root.querySelector('b') as Element);
	expect(new RegionText(root).stretchOf(range)).toBeUndefined();
});
