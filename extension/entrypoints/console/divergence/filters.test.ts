import type { Pair } from '@common-ground/shared/ranking/divergence.ts';
import { describe, expect, it } from 'vitest';
import { comparedOf, filtered, likeness } from './filters.ts';

const pair = (id: string, more: { distance?: number; clash?: boolean; how?: string }) =>
	({ distance: 0, clash: false, ...more, link: { id, how: more.how ?? 'said' } }) as Pair;

const PAIRS = [
	pair('near', { distance: 4 }),
	pair('far', { distance: 5 }),
	pair('clash', { clash: true }),
	pair('silent', { how: '' }),
];

describe('the links that are shown', () => {
	it.each([
		['all', ['near', 'far', 'clash', 'silent']],
		['far', ['far']],
		['clash', ['clash']],
		['silent', ['silent']],
	] as const)('are by “%s” these: %j', (filter, ids) =>
		expect(filtered(PAIRS, filter).map(({ link }) => link.id)).toEqual(ids),
	);
});

it.each([
	[1, 'much the same order'],
	[0.33, 'a similar order'],
	[0, 'hardly the same order'],
	[-1, 'nearly the reverse order'],
	[null, ''],
])('a likeness of %s is said as “%s”', (tau, words) => expect(likeness({ tau })).toBe(words));

it('an address that names no two lists means those of the two sides', () =>
	expect(['', 'x', 'toString', 'it-shared'].map(comparedOf)).toEqual([
		...['marketing-it', 'marketing-it', 'marketing-it', 'it-shared'],
	]));
