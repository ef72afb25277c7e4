import { describe, expect, it } from 'vitest';
import { compileMatcher } from '../matcher/compile.ts';
import type { Concept, Term } from '../model/concept.ts';
import { foreignTerms, type Reader } from './foreign.ts';

const concept = (id: string, status: Concept['status'] = 'approved'): Concept => ({
	id,
	subjectField: '',
	kind: 'term',
	status,
	definition: { marketing: 'm', it: 'i' },
	changes: { marketing: '', it: '' },
	example: '',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
});

const term = (
	conceptId: string,
	text: string,
	side: Term['side'],
	more: Partial<Term> = {},
): Term => ({
	id: `${conceptId}~${side}~${text}`,
	conceptId,
	text,
	side,
	status: 'preferred',
	type: 'full',
	...more,
});

const texts = (
	concepts: Concept[],
	terms: Term[],
	known: string[] = [],
	side: Reader = 'marketing',
) => foreignTerms(concepts, terms, new Set(known), side).map((t) => `${t.conceptId}:${t.text}`);

describe('words worth a mark', () => {
	it('are the other side’s, not one’s own and not shared ones', () => {
		const terms = [
			term('a', 'backlog', 'it'),
			term('a', 'to-do list', 'marketing'),
			term('b', 'budget', 'shared'),
		];
		expect(texts([concept('a'), concept('b')], terms)).toEqual(['a:backlog']);
		expect(texts([concept('a'), concept('b')], terms, [], 'it')).toEqual(['a:to-do list']);
	});

	it('are those of both sides for readers of either', () => {
		const terms = [
			term('a', 'backlog', 'it'),
			term('a', 'to-do list', 'marketing'),
			term('b', 'budget', 'shared'),
		];
		expect(texts([concept('a'), concept('b')], terms, [], 'either')).toEqual([
			'a:backlog',
			'a:to-do list',
		]);
	});

	it('include both senses of a word that means something else on the other side', () => {
		const terms = [term('m', 'Lead', 'marketing'), term('i', 'lead', 'it')];
		expect(texts([concept('m'), concept('i')], terms)).toEqual(['m:Lead', 'i:lead']);
	});

	it('include a shared word that the other side uses for another concept', () => {
		const terms = [term('s', 'release', 'shared'), term('i', 'release', 'it')];
		expect(texts([concept('s'), concept('i')], terms)).toEqual(['s:release', 'i:release']);
	});

	it('do not include one’s own word for the very same concept', () => {
		const terms = [term('a', 'launch', 'marketing'), term('a', 'launch', 'it')];
		expect(texts([concept('a')], terms)).toEqual(['a:launch']);
	});

	it('drop both senses once the foreign one is known', () => {
		const terms = [term('m', 'lead', 'marketing'), term('i', 'lead', 'it')];
		expect(texts([concept('m'), concept('i')], terms, ['i'])).toEqual([]);
	});

	it('are of published concepts only', () => {
		const concepts = [
			concept('a', 'suggested'),
			concept('b', 'rejected'),
			concept('c', 'disputed'),
		];
		const terms = concepts.map(({ id }) => term(id, `word ${id}`, 'it'));
		expect(texts(concepts, terms)).toEqual(['c:word c']);
	});

	it('include deprecated words of any side, marked as such', () => {
		const terms = [term('a', 'mailshot', 'marketing', { status: 'deprecated' })];
		expect(foreignTerms([concept('a')], terms, new Set(), 'marketing')).toEqual([
			{
				conceptId: 'a',
				text: 'mailshot',
				side: 'marketing',
				caseSensitive: false,
				exact: false,
				deprecated: true,
			},
		]);
	});

	it('take acronyms as written unless the term says otherwise', () => {
		const terms = [
			term('a', 'IT', 'it', { type: 'acronym' }),
			term('b', 'SLA', 'it', { type: 'acronym', match: { case: 'insensitive' } }),
			term('c', 'Go', 'it', { match: { case: 'sensitive', exact: true } }),
		];
		const found = foreignTerms(
			[concept('a'), concept('b'), concept('c')],
			terms,
			new Set(),
			'marketing',
		);
		expect(found.map((t) => t.caseSensitive)).toEqual([true, false, true]);
		expect(found.map((t) => t.exact)).toEqual([false, false, true]);
	});

	it('do not take a case-sensitive acronym for a second sense of an ordinary word', () => {
		const terms = [term('m', 'it', 'marketing'), term('i', 'IT', 'it', { type: 'acronym' })];
		expect(texts([concept('m'), concept('i')], terms)).toEqual(['i:IT']);
	});
});

describe('familiar phrases around a foreign word', () => {
	const concepts = [concept('rate'), concept('data')];
	const terms = [term('rate', 'conversion rate', 'marketing'), term('data', 'conversion', 'it')];
	const found = (text: string, known: string[] = []) =>
		compileMatcher(foreignTerms(concepts, terms, new Set(known), 'marketing'))
			.find(text)
			.map(({ start, end }) => text.slice(start, end));

	it('keep the word in them from being marked, and not elsewhere', () => {
		expect(found('Conversion rates fell after the conversion.')).toEqual(['conversion']);
	});

	it('are also those that the reader has learned', () => {
		const learned = [...terms, term('own', 'data conversion tool', 'it')];
		const marks = compileMatcher(
			foreignTerms([...concepts, concept('own')], learned, new Set(['own']), 'marketing'),
		).find('The data conversion tool did the conversion.');
		expect(marks).toHaveLength(1);
	});

	it('are found by their inflected words, too', () => {
		const phrases = [term('rate', 'rate of conversions', 'marketing'), ...terms];
		const shields = foreignTerms(concepts, phrases, new Set(), 'marketing').filter(
			({ shield }) => shield,
		);
		expect(shields.map(({ text }) => text)).toEqual(['rate of conversions', 'conversion rate']);
	});

	it('are sent only where a marked word stands in them', () => {
		expect(foreignTerms(concepts, terms, new Set(['data']), 'marketing')).toEqual([]);
	});
});
