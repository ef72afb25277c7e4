// @vitest-environment happy-dom
import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { describe, expect, it, vi } from 'vitest';
import { kept, type Mark, marksIn, stretches } from './marks.ts';
import { Reading } from './reading.ts';

// The test's DOM has none; one is no more than this.
vi.stubGlobal(
	'StaticRange',
	class {
		constructor(place: StaticRangeInit) {
			Object.assign(this, place);
		}
	},
);
Element.prototype.checkVisibility = () => true;

const term = (text: string, more: Partial<MatchTerm> = {}): MatchTerm => ({
	conceptId: text,
	text,
	side: 'it',
	caseSensitive: false,
	exact: false,
	deprecated: false,
	...more,
});

function marks(html: string, ...terms: MatchTerm[]): Mark[] {
	document.body.innerHTML = html;
	const reading = new Reading();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) reading.add(walker.currentNode as Text, 0, true);
	const steps = marksIn(reading, compileMatcher(terms));
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}

describe('a mark', () => {
	it('covers the word as it stands, over the nodes that it spans', () => {
		const [mark] = marks('One <b>load</b> balancers', term('load balancer'));
		expect(mark).toMatchObject({ word: 'load balancers', kind: 'it' });
		expect(mark?.range.startContainer.textContent).toBe('load');
		expect(mark?.range.endOffset).toBe(' balancers'.length);
	});

	it('has the hue of whose word it is; of both, where each means something else', () => {
		const own = term('lead', { conceptId: 'a', side: 'marketing' });
		const other = term('lead', { conceptId: 'b' });
		expect(marks('lead', other)[0]?.kind).toBe('it');
		expect(marks('lead', own, other)[0]).toMatchObject({ kind: 'shared', conceptIds: ['a', 'b'] });
	});

	it('warns where the word is not used any more in any sense', () => {
		const old = term('SSL', { deprecated: true });
		expect(marks('SSL', old)[0]?.kind).toBe('warn');
		expect(marks('SSL', old, term('SSL', { conceptId: 'other' }))[0]?.kind).toBe('it');
	});

	it('stays itself where nothing changed, so that nothing is painted anew', () => {
		const before = marks('an SSO and a CDN', term('SSO'), term('CDN'));
		const again = before.map((mark) => ({ ...mark }));
		expect(kept(before, again)).toEqual(before);
		expect(kept(before, again).every((mark, i) => mark === before[i])).toBe(true);
		const [other] = marks('an SSO', term('SSO'));
		expect(other && kept(before, [other])[0]).toBe(other);
	});
});

describe('a long text', () => {
	it('is searched in parts that end between words', () => {
		const text = 'one two three four';
		const parts = [...stretches(text, 9)].map(([from, to]) => text.slice(from, to));
		expect(parts).toEqual(['one two', ' three', ' four']);
		expect(parts.join('')).toBe(text);
	});

	it('without any blank is cut anyway', () => {
		expect([...stretches('x'.repeat(25), 10)]).toEqual([
			[0, 10],
			[10, 20],
			[20, 25],
		]);
	});
});
