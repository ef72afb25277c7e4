import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { entriesOf, nameOf } from '../../../features/lookup/entry.ts';
import { buildLookup } from '../../../features/lookup/index.ts';
import { EVERYTHING_IN_USE, type Filter, filtered, sortedBy, subjectsOf } from './filter.ts';

const { concepts, terms } = starterRecords();
const [first, second, third, ...rest] = concepts;
if (!first || !second || !third) throw new Error('The starter pack is empty.');
const entries = entriesOf(
	[
		{ ...first, status: 'suggested' },
		{ ...second, status: 'retired' },
		{ ...third, status: 'disputed' },
		...rest,
	],
	terms,
);
const lookup = buildLookup(entries);
const rows = (change: Partial<Filter>) =>
	filtered(entries, { ...EVERYTHING_IN_USE, ...change }, () => lookup, 'marketing');

describe('the glossary table', () => {
	it('shows what is in use, disputed included, and hides the rest', () => {
		expect(rows({})).toHaveLength(entries.length - 2);
	});

	it('shows one status when asked', () => {
		expect(rows({ status: 'suggested' }).map(({ concept }) => concept.id)).toEqual([first.id]);
		expect(rows({ status: 'all' })).toHaveLength(entries.length);
	});

	it('keeps concepts that have a word of the side', () => {
		const some = rows({ side: 'it' });
		expect(some.length).toBeGreaterThan(0);
		expect(some.every((entry) => entry.terms.some(({ side }) => side === 'it'))).toBe(true);
	});

	it('keeps one subject', () => {
		const [subject = ''] = subjectsOf(entries);
		expect(new Set(rows({ subject }).map(({ concept }) => concept.subjectField))).toEqual(
			new Set([subject]),
		);
	});

	it('sorts by word without regard to case, and back', () => {
		const words = rows({}).map((entry) => nameOf(entry).toLowerCase());
		expect(words).toEqual(words.toSorted(new Intl.Collator(undefined, { numeric: true }).compare));
		expect(nameOf(rows({ descending: true })[0] ?? { terms: [] }).toLowerCase()).toBe(words.at(-1));
	});

	it('puts the best answers first while something is searched', () => {
		expect(nameOf(rows({ query: 'conversion rate' })[0] ?? { terms: [] })).toBe('conversion rate');
	});

	it('shows nothing for a word that is nowhere', () => {
		expect(rows({ query: 'xqzvvkjw' })).toEqual([]);
	});
});

describe('the head of a column', () => {
	it('sorts up first and down the second time', () => {
		const once = sortedBy(EVERYTHING_IN_USE, 'subject');
		expect(once).toMatchObject({ sortBy: 'subject', descending: false });
		expect(sortedBy(once, 'subject').descending).toBe(true);
	});
});
