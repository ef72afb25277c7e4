// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { read } from './read.ts';
import type { Reading } from './reading.ts';
import { done, reader } from './testing.ts';
import type { Reader } from './walk.ts';

function readAll(html: string, options: Partial<Reader> = {}): Reading {
	document.body.innerHTML = html;
	return done(read([document.body], 0, { ...reader, ...options }));
}

/** What is read, in lines that end where words end. */
const lines = (html: string, options?: Partial<Reader>): string[] =>
	readAll(html, options).text.split('\ufffc');

describe('reading a page', () => {
	beforeEach(() => {
		document.body.innerHTML = '';
	});

	it('joins a word over inline elements and parts it at every other one', () => {
		expect(
			lines('<p>One <b style="display: inline">K</b>PI <i>a</i> <em>b</em></p><p>two</p>'),
		).toEqual(['One KPI a b', 'two']);
		expect(lines('<div>load<br>balancer</div>')).toEqual(['load', 'balancer']);
	});

	it('parts what only looks joined: inline boxes of their own', () => {
		const box = '<span style="display: inline-block">';
		expect(lines(`<p>${box}web</span>${box}hook</span></p>`)).toEqual(['web', 'hook']);
	});

	it('leaves out what people type, code, and what is hidden on purpose', () => {
		const html = `a<textarea>b</textarea><input value="c"><div contenteditable="true">d</div>
			<code>e</code><pre>f</pre><kbd>g</kbd><script>h</script><style>i</style><p hidden>j</p>
			<div role="textbox">k</div><svg><text>l</text></svg>`;
		expect(readAll(html).text.replace(/[\s\ufffc]/g, '')).toBe('a');
	});

	it('leaves out what the site’s adapter names', () => {
		expect(lines('<p>a</p><div class="toolbar">b</div><p>c</p>')).toEqual(['a', 'c']);
	});

	it('leaves other regions to themselves', () => {
		const isElsewhere = (element: Element) => element.localName === 'aside';
		expect(lines('<p>a</p><aside>b</aside><p>c</p>', { isElsewhere })).toEqual(['a', 'c']);
	});

	it('finds the way back to the nodes, also where a word spans several', () => {
		const reading = readAll('<p>One <b>load</b> balancer</p>');
		const start = reading.text.indexOf('load');
		const end = start + 'load balancer'.length;
		expect(reading.position(start)).toMatchObject({ offset: 0, node: { data: 'load' } });
		expect(reading.position(end - 1)).toMatchObject({ offset: 8, node: { data: ' balancer' } });
		expect(reading.nodes(start, end).map((node) => node.data)).toEqual(['load', ' balancer']);
	});

	it('tells of open shadow roots', () => {
		const roots: ShadowRoot[] = [];
		document.body.innerHTML = '<div></div>';
		document.body.firstElementChild?.attachShadow({ mode: 'open' });
		const onShadow = (root: ShadowRoot) => roots.push(root) === 0;
		done(read([document.body], 0, { ...reader, onShadow }));
		expect(roots).toHaveLength(1);
	});

	it('reads shadow roots in their hosts’ places where it is told to, before the hosts’ own children', () => {
		document.body.innerHTML = '<p>a</p><div><p>c</p></div><section></section><p>e</p>';
		const [div, section] = document.body.querySelectorAll('div, section');
		div?.attachShadow({ mode: 'open' }).append('b');
		section?.attachShadow({ mode: 'open' }).append('d');
		const { text } = done(read([document.body], 0, { ...reader, onShadow: () => true }));
		expect(text.split('\ufffc')).toEqual(['a', 'b', 'c', 'd', 'e']);
	});

	it('bears any nesting', () => {
		let at: Element = document.body;
		for (let level = 0; level < 5_000; level++) {
			const next = document.createElement('div');
			at.append(next);
			at = next;
		}
		at.append('deep down');
		expect(done(read([document.body], 0, reader)).text).toBe('deep down');
	});
});

describe('sections', () => {
	/** The section of each word, by the order in which sections come. */
	const sections = (html: string): number[] => {
		const reading = readAll(html);
		const names = [...reading.text.matchAll(/\w+/g)].map((word) => reading.sectionAt(word.index));
		const order = [...new Set(names)];
		return names.map((name) => order.indexOf(name));
	};

	it('begin at headings', () => {
		expect(sections('<p>a</p><h2>b</h2><p>c</p><h3>d</h3>')).toEqual([0, 1, 1, 2]);
	});

	it('are what an article or a dialog holds, and go on behind it', () => {
		expect(sections('<p>a</p><article>b</article><p>c</p>')).toEqual([0, 1, 0]);
		expect(sections('<p>a</p><div role="dialog"><p>b</p></div><p>c</p>')).toEqual([0, 1, 0]);
	});

	it('are a whole list or board, whatever its cards are made of', () => {
		expect(
			sections('<div class="card"><h4>a</h4></div><div class="card"><h4>b</h4></div>'),
		).toEqual([0, 0]);
		expect(sections('<h2>x</h2><ul><li><h3>a</h3></li><li>b</li></ul>')).toEqual([0, 0, 0]);
		expect(sections('<article><h3>a</h3></article><article><h3>b</h3></article>')).toEqual([0, 0]);
		expect(sections('<table><tr><td>a</td></tr><tr><td>b</td></tr></table>')).toEqual([0, 0]);
	});

	it('are the articles of a list where these are long', () => {
		const article = `<article>${'word '.repeat(400)}</article>`;
		expect(new Set(sections(article + article)).size).toBe(2);
	});

	it('end by themselves when they are very long', () => {
		const long = 'word '.repeat(1_500);
		expect(new Set(sections(`<p>${long}</p>`)).size).toBe(2);
	});
});
