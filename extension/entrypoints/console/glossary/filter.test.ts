import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { nameOf } from '../../../features/lookup/entry.ts';
import { buildLookup } from '../../../features/lookup/index.ts';
import { keepEntries } from '../../../ui/data/entries.ts';
import { EVERYTHING_IN_USE, type Filter, filtered, sortedBy, subjectsOf } from './filter.ts';

const { concepts, terms } = starterRecords();
const [first, second, third, ...rest] = concepts;
if (!first || !second || !third) throw new Error('The starter pack is empty.');
const entries = keepEntries()(
	[
		{ ...first, status: 'suggested' },
		{ ...second, status: 'retired' },
		{ ...third, status: 'disputed', owner: 'mary' },
		...rest,
	],
	terms,
);
const lookup = buildLookup(entries);
const by = {
	lookup: () => lookup,
	reader: 'marketing' as const,
	isStale: ({ id }: { id: string }) => id === third.id,
};
const rows = (change: Partial<Filter>) =>
	filtered(entries, { ...EVERYTHING_IN_USE, ...change }, by);

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

	it('keeps what somebody looks after, and what nobody does', () => {
		expect(rows({ owner: 'mary' }).map(({ concept }) => concept.id)).toEqual([third.id]);
		expect(rows({ owner: 'nobody' })).toHaveLength(rows({}).length - 1);
	});

	it('keeps what one side has no word for, or what both have', () => {
		const lacking = rows({ words: 'no it' });
		expect(lacking.length).toBeGreaterThan(0);
		expect(
			lacking.flatMap((entry) => entry.terms.filter(({ side }) => side !== 'marketing')),
		).toEqual([]);
		expect(
			rows({ words: 'both' }).length + lacking.length + rows({ words: 'no marketing' }).length,
		).toBe(rows({}).length);
	});

	it('keeps one kind, and what is due for another look', () => {
		expect(new Set(rows({ kind: 'kpi' }).map(({ concept }) => concept.kind))).toEqual(
			new Set(['kpi']),
		);
		expect(rows({ stale: true }).map(({ concept }) => concept.id)).toEqual([third.id]);
	});

	it('sorts by word without regard to case, and back', () => {
		const words = rows({}).map((entry) => nameOf(entry).toLowerCase());
		expect(words).toEqual(words.toSorted());
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
