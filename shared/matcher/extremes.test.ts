import { describe, expect, it } from 'vitest';
import { compileInSteps, compileMatcher } from './compile.ts';
import type { MatchTerm } from './model.ts';
import { CHUNK } from './plain-reader.ts';
import { term, words } from './terms.fixture.ts';

const MANY = 200_000;
const LIMIT = { timeout: 20_000 };
const count = (text: string, ...terms: MatchTerm[]) => compileMatcher(terms).find(text).length;

/**
 * Each of these takes minutes, or all memory, if what it does grows faster than its text; it fails by
 * the test's own limit of time then.
 */
describe('texts that would slow a careless matcher', LIMIT, () => {
	it('may be one word of millions of letters', () => {
		expect(count('a'.repeat(2 * MANY), term('a'), term('aa aa'))).toBe(0);
		expect(count(`${'a'.repeat(2 * MANY)}\u00ad lead`, term('lead'))).toBe(1);
	});

	it('may be joined from end to end', () => {
		expect(count('a-'.repeat(MANY), term('a'), term('a-a'), term('a-a-b'))).toBe(0);
	});

	it('may repeat what many terms begin with', () => {
		const terms = Array.from({ length: 5_000 }, (_, i) => term(`service level ${i}`));
		expect(count('service level '.repeat(MANY / 10), ...terms)).toBe(0);
	});

	it('may repeat all of a long term but its end', () => {
		expect(count('a '.repeat(MANY / 10), term(`${'a '.repeat(90)}b`))).toBe(0);
	});

	it('may be combining marks in the wrong order, or characters that cannot be seen', () => {
		expect(count('a\u0301\u0323'.repeat(MANY), term('a'))).toBe(0);
		expect(count(`a${'\u0301\u0323'.repeat(MANY)}`, term('a'))).toBe(0);
		expect(count(`lead${'\u200b'.repeat(MANY)}time`, term('leadtime'))).toBe(1);
	});

	it('may be so long that a term stands across the border of what is read at once', () => {
		for (let n = -12; n <= 2; n++) {
			const text = `${'x'.repeat(CHUNK + n)} sales lead time`;
			expect(words(text, 'lead time', 'x lead')).toEqual(['lead time']);
			expect(words(text.replace('time', 'ti\u00adme'), 'sales lead time')).toHaveLength(1);
		}
	});

	it('may have a gap of any length between two words', () => {
		expect(count(`lead${' '.repeat(MANY)}time`, term('lead time'))).toBe(1);
	});
});

describe('glossaries that would', LIMIT, () => {
	it('may have enormous and malformed terms among thousands', () => {
		const enormous = 'x '.repeat(MANY);
		const strange = [enormous, '', '+++', '\ud800', '(a+)+$', '[', '\\', '.*', 'a'.repeat(199)];
		const terms = Array.from({ length: 5_000 }, (_, i) =>
			i % 5 === 0 ? term(strange[(i / 5) % strange.length] ?? '') : term(`term ${i}`),
		);
		expect(count('term 1 and term 4999, (a+)+$', ...terms)).toBe(3);
	});

	it('may have terms that grow when they are composed, which are left out', () => {
		const growing = '\u0958'.repeat(150);
		expect(count(`${growing} lead`, term(growing), term('lead'), term('ad'))).toBe(1);
	});

	it('may have thousands of meanings of one word', () => {
		const terms = Array.from({ length: 5_000 }, (_, i) => term('lead', { conceptId: `${i}` }));
		const [match] = compileMatcher(terms).find('leads');
		expect(match?.terms).toEqual(terms);
	});

	it('may have thousands of terms of the same letters, of which most are left out', () => {
		const signs = Array.from({ length: 5_000 }, (_, i) =>
			term(`a+${i.toString(2)}`.replaceAll('0', '?').replaceAll('1', '!')),
		);
		expect(count('a b '.repeat(10_000), ...signs)).toBe(0);
	});

	it('are made ready in small steps', () => {
		const terms = Array.from({ length: 2_000 }, (_, i) => term(`term ${i}`));
		expect([...compileInSteps(terms)].length).toBeGreaterThan(150);
	});
});

describe('a word whose hash is that of no word', () => {
	it('is found', () => {
		// Turned by 5 of 32 bits each time, the same letter 64 times adds up to nothing.
		const silent = 'a'.repeat(64);
		expect(count(`the ${silent}, ${silent}s`, term(silent))).toBe(2);
		expect(count(`the ${silent} lead`, term('lead'), term('the lead'))).toBe(1);
		const after = compileMatcher([]).changed({ removed: [], added: [term(`lead ${silent}`)] });
		expect(after.find(`lead ${silent}`)).toHaveLength(1);
	});
});

describe('words of one hash', () => {
	it('are told apart by their letters', () => {
		// What adds up to nothing may stand before or after any word.
		expect(words(`${'a'.repeat(64)}lead lead${'b'.repeat(64)} lead`, 'lead')).toEqual(['lead']);
		expect(words(`lead${'\u0301'.repeat(64)}`, 'lead')).toEqual([]);
	});
});
