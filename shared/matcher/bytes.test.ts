import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, matcherFrom } from './compile.ts';
import type { MatchTerm } from './model.ts';
import { term } from './terms.fixture.ts';

const TEXT = 'The café’s Leads, leads of the CRM-Daten, 顧客獲得 and front-end.';
const TERMS: MatchTerm[] = [
	term('lead', { conceptId: 'person', side: 'marketing' }),
	term('Lead', { conceptId: 'metal', deprecated: true }),
	term('cafe\u0301', { side: 'shared', exact: true }),
	term('CRM', { caseSensitive: true, lang: 'en' }),
	term('顧客獲得', { conceptId: '顧客', lang: 'ja' }),
	term('front end', { shield: true }),
	term('Leads', { conceptId: 'pl', lang: 'de', neverOn: ['*.example.com'], minLength: 3 }),
];
const bytes = compileMatcher(TERMS).toBytes();

describe('a compiled glossary as bytes', () => {
	it('finds the same terms, equal by value to those compiled', () => {
		const matches = matcherFrom(bytes).find(TEXT);
		expect(matches).toEqual(compileMatcher(TERMS).find(TEXT));
		const terms = new Set(matches.flatMap(({ terms }) => terms));
		expect([...terms]).toEqual(expect.arrayContaining(TERMS.slice(0, 5)));
	});

	it('gives the same object for a term each time', () => {
		const { find } = matcherFrom(bytes);
		expect(find('a lead')[0]?.terms[0]).toBe(find('leads')[0]?.terms[0]);
	});

	it('may lie anywhere in another buffer', () => {
		for (const offset of [0, 1, 2, 3, 4]) {
			const within = new Uint8Array(bytes.length + 8);
			within.set(bytes, offset);
			const part = within.subarray(offset, offset + bytes.length);
			expect(matcherFrom(part).find(TEXT)).toHaveLength(5);
		}
	});

	it('are the same bytes for the same terms', () => {
		expect(compileMatcher(TERMS).toBytes()).toEqual(bytes);
	});

	it('do not change when the glossary does', () => {
		const given = bytes.slice();
		const changed = matcherFrom(given).changed({ removed: ['person'], added: [term('the')] });
		expect(changed.find('the lead')).toHaveLength(2);
		expect(given).toEqual(bytes);
	});

	it('may be of no terms', () => {
		expect(matcherFrom(compileMatcher([]).toBytes()).find(TEXT)).toEqual([]);
	});
});

describe('bytes that are none of ours', () => {
	it.each([
		['nothing', new Uint8Array()],
		['a few', new Uint8Array(7)],
		['zeros', new Uint8Array(4096)],
		['text', Uint8Array.from('{"terms":[]} '.repeat(40), (unit) => unit.charCodeAt(0))],
	])('are refused: %s', (_what, strange) => {
		expect(() => matcherFrom(strange)).toThrow('Not a compiled glossary.');
	});

	it('are refused with their format, if it is another', () => {
		const later = bytes.slice();
		later[4] = 99;
		expect(() => matcherFrom(later)).toThrow('A compiled glossary of format 99; this is 1.');
	});

	it('are refused if any byte is damaged', () => {
		fc.assert(
			fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, bits) => {
				const damaged = bytes.slice();
				damaged[at] = (damaged[at] ?? 0) ^ bits;
				expect(() => matcherFrom(damaged)).toThrow(/ompiled glossary/);
			}),
			{ numRuns: 2_000 },
		);
	});

	it('are refused if they are cut short or go on', () => {
		for (let length = 0; length < bytes.length; length += 61)
			expect(() => matcherFrom(bytes.subarray(0, length))).toThrow(/ompiled glossary/);
		expect(() => matcherFrom(new Uint8Array([...bytes, 0, 0, 0, 0]))).toThrow(/ompiled glossary/);
	});
});
