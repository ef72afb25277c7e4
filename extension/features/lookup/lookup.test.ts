import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { entriesOf } from './entry.ts';
import { buildLookup } from './index.ts';

const { concepts, terms } = starterRecords();
const lookup = buildLookup(entriesOf(concepts, terms));
const words = (query: string): string[] => lookup.find(query, 'marketing').map((hit) => hit.word);

describe('look-up over the starter pack', () => {
	it('puts the exact word first', () => {
		expect(words('conversion')[0]).toBe('conversion');
	});

	it('takes the plural for the word itself', () => {
		expect(lookup.find('Conversions', 'marketing')[0]?.conceptIds).toContain('sp-conversion');
	});

	it('finds a word by its beginning', () => {
		expect(words('servi').slice(0, 3).join(' ')).toMatch(/servi/i);
		expect(words('deplo')[0]).toMatch(/^deploy/i);
	});

	it('forgives a missing letter', () => {
		expect(words('atribution')[0]).toMatch(/attribution/i);
	});

	it('forgives two letters that changed places', () => {
		expect(words('bakclog').slice(0, 2).join(' ')).toMatch(/backlog/i);
	});

	it('finds a concept by its synonym and shows the synonym that was asked for', () => {
		const [hit] = lookup.find('goal completion', 'it');
		expect(hit).toMatchObject({ word: 'goal completion', conceptIds: ['sp-conversion'] });
	});

	it('finds an acronym of two letters', () => {
		expect(lookup.find('cr', 'it')[0]?.word).toBe('CR');
	});

	it('gathers both senses of one word in one answer', () => {
		const shared = [...new Set(terms.map(({ text }) => text))].find(
			(text) => new Set(terms.filter((t) => t.text === text).map((t) => t.conceptId)).size > 1,
		);
		expect(shared).toBeDefined();
		expect(lookup.find(shared ?? '', 'marketing')[0]?.conceptIds.length).toBeGreaterThan(1);
	});

	it('finds their word from my words', () => {
		const ids = lookup
			.find('out of a hundred visitors how many do what we hoped', 'marketing')
			.slice(0, 3)
			.flatMap((hit) => hit.conceptIds);
		expect(ids).toContain('sp-conversion-rate');
	});

	it('says which answers were found by meaning only', () => {
		const hits = lookup.find('hoped', 'marketing');
		expect(hits.length).toBeGreaterThan(0);
		expect(hits.every((hit) => hit.by === 'meaning')).toBe(true);
	});

	it('answers nothing to nothing, to spaces and to nonsense', () => {
		expect([words(''), words('  '), words('xqzvvkjw')]).toEqual([[], [], []]);
	});

	it('treats text that looks like code as text', () => {
		expect(words('<img src=x onerror=alert(1)>')).toBeInstanceOf(Array);
	});
});
