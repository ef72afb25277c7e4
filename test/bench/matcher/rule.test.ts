import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';
import { describe, expect, it } from 'vitest';
import { allForms } from './forms.ts';
import { byTheRule } from './rule.ts';

const term = (text: string, caseSensitive = false, exact = false): MatchTerm => ({
	conceptId: text,
	text,
	side: 'it',
	caseSensitive,
	exact,
	deprecated: false,
});

/** What is left of places that a peer found, as text. */
function left(text: string, found: string[], terms: MatchTerm[], chose?: boolean): string[] {
	const hits = found.flatMap((word) => [text.indexOf(word), text.indexOf(word) + word.length]);
	const places = byTheRule(text, hits, allForms(terms), chose);
	return places.flatMap((at, i) => (i % 2 === 0 ? [text.slice(at, places[i + 1])] : []));
}

describe('what a peer found', () => {
	it('counts where it is a whole word', () => {
		expect(left('misleading leader', ['lead'], [term('lead')])).toEqual([]);
		expect(left('lead-time', ['lead'], [term('lead')])).toEqual([]);
		expect(left('a lead.', ['lead'], [term('lead')])).toEqual(['lead']);
	});

	it('counts in the right case', () => {
		expect(left('do it', ['it'], [term('IT', true)])).toEqual([]);
		expect(left('do IT', ['IT'], [term('IT', true)])).toEqual(['IT']);
		expect(left('do it', ['it'], [term('IT', true), term('It')])).toEqual(['it']);
	});

	it('takes the s of possession along', () => {
		expect(left("a lead's name", ['lead'], [term('lead')])).toEqual(["lead's"]);
		expect(left("a lead'r", ['lead'], [term('lead')])).toEqual([]);
	});

	it('counts with a hyphen for a blank, not with a blank for a hyphen', () => {
		const found = ['load time', 'load-time'];
		expect(left('load time load-time', found, [term('load time')])).toEqual(found);
		expect(left('load time load-time', found, [term('load-time')])).toEqual(['load-time']);
		expect(left('load-time', ['load-time'], [term('load time', false, true)])).toEqual([]);
	});

	it('counts in a compound where it is an acronym', () => {
		expect(
			left('CRM-based lead-based', ['CRM', 'lead'], [term('CRM', true), term('lead')]),
		).toEqual(['CRM']);
	});

	it('is the leftmost, then longest', () => {
		const terms = ['service', 'service level', 'level agreement'].map((text) => term(text));
		expect(
			left('service level agreement', ['level agreement', 'service', 'service level'], terms),
		).toEqual(['service level']);
	});

	it('gives way to what it hid where it does not count', () => {
		const terms = ['service', 'service level'].map((text) => term(text));
		const text = 'service level.com';
		expect(left(text, ['service level'], terms)).toEqual([]);
		expect(left(text, ['service level'], terms, true)).toEqual(['service']);
		expect(left('a line feed', ['a line'], [term('a-line'), term('line feed')], true)).toEqual([
			'line feed',
		]);
	});
});
