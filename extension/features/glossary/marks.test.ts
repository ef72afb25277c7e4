// @vitest-environment happy-dom
import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { term } from '@common-ground/shared/matcher/terms.fixture.ts';
import { describe, expect, it, vi } from 'vitest';
import { kept, type Mark, markOf } from './marks.ts';
import { type Found, placesIn } from './places.ts';
import { Reading } from './reading.ts';
import { stretches } from './stretches.ts';
import { done, finder, senses } from './testing.ts';

function found(html: string, terms: MatchTerm[], decided = senses()): Found {
	document.body.innerHTML = html;
	const reading = new Reading();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	while (walker.nextNode()) reading.add(walker.currentNode as Text, 0, true);
	return done(placesIn(reading, finder(terms, decided)));
}

const marks = (html: string, ...terms: MatchTerm[]): Mark[] =>
	found(html, terms).places.flatMap((place) => markOf(place) ?? []);

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

describe('a word that the team wants unmarked', () => {
	it('has no mark on that site, and the reason is told', () => {
		const here = term('sprint', { conceptId: 'a', neverOn: ['wiki.example.com'] });
		const elsewhere = term('sprint', { conceptId: 'b', neverOn: ['other.example.com'] });
		expect(found('a sprint', [here])).toMatchObject({
			places: [],
			hidden: [{ conceptId: 'a', why: 'never-here' }],
		});
		expect(found('a sprint', [here, elsewhere]).places).toMatchObject([{ conceptIds: ['b'] }]);
	});

	it('has none in a form that is too short', () => {
		const word = term('bit', { minLength: 4 });
		expect(found('a bit', [word]).hidden).toMatchObject([{ why: 'too-short' }]);
		expect(found('two bits', [word]).places).toHaveLength(1);
	});
});

describe('the meaning of a word', () => {
	it('that was decided narrows the mark, and why is kept', () => {
		const own = term('lead', { conceptId: 'a', side: 'marketing' });
		const other = term('lead', { conceptId: 'b' });
		const [place] = found('lead', [own, other], senses('a')).places;
		expect(place).toMatchObject({ kind: 'it', conceptIds: ['b'], others: ['a'] });
		expect(place && markOf(place)?.because).toEqual({ rule: 'site', cue: 'test' });
	});

	it('that is an everyday one leaves it without a mark, and is counted', () => {
		const { places, hidden } = found('a lead', [term('lead')], senses('lead'));
		expect(places).toEqual([]);
		expect(hidden).toEqual([{ conceptId: 'lead', at: 2, why: 'everyday' }]);
	});

	it('is not asked for where nobody sees the word', () => {
		vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
		expect(found('an SSO', [term('SSO')]).hidden).toEqual([
			{ conceptId: 'SSO', at: 3, why: 'unseen' },
		]);
		vi.restoreAllMocks();
	});
});

describe('a long text', () => {
	const all = (text: string, length: number, ...terms: MatchTerm[]) =>
		[...stretches(text, compileMatcher(terms), { from: 0, to: text.length }, length)].flatMap(
			({ start, end, terms }) => (terms ? text.slice(start, end) : []),
		);

	it('is searched in parts, and nothing is lost or found twice where they meet', () => {
		const text = 'a load balancer and a load balancer and a load balancer';
		for (let length = 1; length < text.length; length++)
			expect(all(text, length, term('load balancer'))).toEqual(Array(3).fill('load balancer'));
	});

	it('without any blank is cut anyway', () => {
		const all = { from: 0, to: 25 };
		expect(
			[...stretches('x'.repeat(25), compileMatcher([]), all, 10)].map(({ end }) => end),
		).toEqual([10, 20, 25]);
	});
});
