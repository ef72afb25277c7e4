import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { type Entry, entriesOf } from './entry.ts';
import { pageHits } from './page.ts';

const { concepts, terms } = starterRecords();
const byWord = (text: string): Entry[] =>
	entriesOf(concepts, terms).filter((entry) => entry.terms.some((term) => term.text === text));

describe('the words of a page', () => {
	it('keep the order of the page', () => {
		const entries = [...byWord('rollback'), ...byWord('landing page'), ...byWord('SLA')];
		expect(pageHits(entries).map(({ word }) => word)).toEqual(['rollback', 'landing page', 'SLA']);
	});

	it('show two senses of one word as one', () => {
		const senses = byWord('conversion');
		expect(senses.length).toBe(2);
		expect(pageHits([...byWord('rollback'), ...senses, ...byWord('SLA')])).toMatchObject([
			{ word: 'rollback' },
			{ word: 'conversion', conceptIds: senses.map(({ concept }) => concept.id) },
			{ word: 'SLA' },
		]);
	});

	it('are none on a page without any', () => {
		expect(pageHits([])).toEqual([]);
	});
});
