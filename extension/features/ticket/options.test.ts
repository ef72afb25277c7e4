import { describe, expect, it } from 'vitest';
import type { PriorityChip } from '../../messaging/replies.ts';
import { groupsFor, idsOf, moved, typedAhead } from './options.ts';

const priority = (id: string, list: PriorityChip['list'], rank: number, title: string) =>
	({ id, list, rank, title, bet: 'normal' }) as const;
const MARKETING = priority('m1', 'marketing', 1, 'Campaign speed');
const ALL = [
	MARKETING,
	priority('s2', 'shared', 2, 'Site speed'),
	priority('s1', 'shared', 1, 'Checkout revamp'),
	priority('i1', 'it', 1, 'Patch level'),
];

describe('the options of the picker', () => {
	it('are the shared list, one’s own, then the other’s, each by rank', () => {
		expect(idsOf(groupsFor(ALL, 'marketing'))).toEqual(['s1', 's2', 'm1', 'i1', '']);
		expect(idsOf(groupsFor(ALL, 'it'))).toEqual(['s1', 's2', 'i1', 'm1', '']);
	});

	it('have no heading for an empty list', () => {
		expect(groupsFor([MARKETING], 'it').map(({ list }) => list)).toEqual(['marketing']);
	});
});

describe('keys', () => {
	const groups = groupsFor(ALL, 'marketing');
	const ids = idsOf(groups);

	it.each([
		['s1', 'ArrowDown', 's2'],
		['s1', 'ArrowUp', 's1'],
		['', 'ArrowDown', ''],
		['m1', 'Home', 's1'],
		['s1', 'End', ''],
		['s1', 'Tab', undefined],
	])('from %j, %s leads to %j', (active, key, to) => {
		expect(moved(ids, active, key)).toBe(to);
	});

	it.each([
		['s1', 'c', 'm1'],
		['m1', 'c', 's1'],
		['s1', 'ch', 's1'],
		['s1', 'si', 's2'],
		['s1', '2', 's2'],
		['s1', 'z', undefined],
	])('from %j, typing %j leads to %j', (active, typed, to) => {
		expect(typedAhead(groups, active, typed)).toBe(to);
	});
});
