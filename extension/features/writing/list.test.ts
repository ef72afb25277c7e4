import { compileMatcher } from '@common-ground/shared/matcher/compile.ts';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { foreignTerms } from '@common-ground/shared/relevance/foreign.ts';
import type { Senses } from '@common-ground/shared/sense/model.ts';
import { describe, expect, it } from 'vitest';
import { wordsToMind } from './list.ts';

const term = (
	conceptId: string,
	text: string,
	side: Term['side'],
	more: Partial<Term> = {},
): Term => ({
	id: `${conceptId}-${text}`,
	conceptId,
	text,
	side,
	status: 'preferred',
	type: 'full',
	...more,
});

const TERMS = [
	term('utm', 'UTM tag', 'marketing'),
	term('utm', 'query parameter', 'it'),
	term('reach', 'net reach', 'marketing'),
	term('sale', 'conversion', 'marketing'),
	term('convert', 'conversion', 'it'),
	term('tls', 'TLS', 'it'),
	term('tls', 'SSL', 'it', { status: 'deprecated' }),
	term('kpi', 'goal', 'shared'),
];
const concept = (id: string): Concept => ({
	id,
	subjectField: '',
	kind: 'term',
	status: 'approved',
	definition: { marketing: `${id} for marketing.`, it: `${id} for IT.` },
	changes: { marketing: '', it: '' },
	example: '',
	related: [],
	vouchedBy: '',
	vouchedAt: '',
});
const CONCEPTS = [...new Set(TERMS.map(({ conceptId }) => conceptId))].map(concept);
/** All meanings, as where nothing decides. */
const open: Senses = {
	decide: ({ terms }) => ({
		conceptIds: terms.map(({ conceptId }) => conceptId),
		because: { rule: 'open' },
	}),
};

const found = (text: string, senses = open) =>
	wordsToMind({
		text,
		site: '',
		matches: compileMatcher(foreignTerms(CONCEPTS, TERMS, new Set(), 'it')).find(text),
		senses,
		meanings: new Map(
			CONCEPTS.map((one) => [
				one.id,
				{ concept: one, terms: TERMS.filter(({ conceptId }) => conceptId === one.id) },
			]),
		),
		writer: 'marketing',
	});

describe('while Marketing writes', () => {
	it('its own words are listed with what IT calls them, in the same number', () => {
		expect(found('The UTM tags are gone')).toEqual([
			{
				word: 'UTM tags',
				at: [4],
				conceptId: 'utm',
				equivalent: 'query parameters',
				gloss: 'utm for IT',
				takenFor: '',
				useInstead: '',
				deprecated: false,
			},
		]);
	});

	it('a word without an equivalent is explained', () => {
		expect(found('net reach')[0]).toMatchObject({ equivalent: '', gloss: 'reach for IT' });
	});

	it('a word is listed once, with all its places', () => {
		expect(found('Net reach is net reach').map(({ at }) => at)).toEqual([[0, 13]]);
	});

	it('words of IT and of both sides are not listed', () => {
		expect(found('The query parameter and the TLS goal')).toEqual([]);
	});

	it('a word that IT takes for something else says for what', () => {
		expect(found('One conversion')[0]).toMatchObject({
			conceptId: 'sale',
			takenFor: 'convert for IT',
		});
	});

	it('a word that is meant as IT does, or as everyone does, is not listed', () => {
		const decided = (...conceptIds: string[]): Senses => ({
			decide: () => ({ conceptIds, because: { rule: 'context', cues: [] } }),
		});
		expect(found('One conversion', decided('convert'))).toEqual([]);
		expect(found('One conversion', decided())).toEqual([]);
	});

	it('a deprecated word names the one to use', () => {
		expect(found('An SSL error')[0]).toMatchObject({ deprecated: true, useInstead: 'TLS' });
	});
});
