import { describe, expect, it } from 'vitest';
import type { Bet, Priority } from '../model/priority.ts';
import type { PriorityLink } from '../model/priority-link.ts';
import type { SideOrShared } from '../model/side.ts';
import { divergence } from './divergence.ts';
import { tauB } from './tau.ts';

const one = (id: string, list: SideOrShared, more: Partial<Priority> = {}): Priority => ({
	...{ id, list, title: id, bet: 'normal', rank: id, outcome: '', state: 'active' },
	serves: { marketing: '', it: '' },
	...more,
});

const linked = (from: string, to: string): PriorityLink => ({
	...{ id: `${from}~${to}`, from, to, kind: 'serves', how: '', by: 'x', at: '' },
});

const SIDES = { left: 'marketing', right: 'it' } as const;

const marketing = ['m1', 'm2', 'm3'].map((id) => one(id, 'marketing'));
const it3 = ['t1', 't2', 't3'].map((id) => one(id, 'it'));
const all = [...marketing, ...it3];

describe('where two lists part', () => {
	it('pairs what is linked, whichever serves the other, with the places between', () => {
		const { pairs } = divergence(all, [linked('m1', 't3'), linked('t1', 'm2')], SIDES);
		expect(pairs.map(({ left, right, distance }) => [left.rank, right.rank, distance])).toEqual([
			[1, 3, 2],
			[2, 1, 1],
		]);
	});

	it('names what the other side has nothing for', () => {
		const { onlyLeft, onlyRight } = divergence(all, [linked('m1', 't3')], SIDES);
		expect(onlyLeft.map(({ priority }) => priority.id)).toEqual(['m2', 'm3']);
		expect(onlyRight.map(({ priority }) => priority.id)).toEqual(['t1', 't2']);
	});

	it('lets go of a pair when one of it is closed, and ranks what is left', () => {
		const closed = all.map((p) => (p.id === 'm1' ? { ...p, state: 'done' as const } : p));
		const { pairs, left } = divergence(closed, [linked('m1', 't1'), linked('m2', 't2')], SIDES);
		expect(pairs.map(({ link }) => link.id)).toEqual(['m2~t2']);
		expect(left.map(({ rank }) => rank)).toEqual([1, 2]);
	});

	it('leaves links with a third list alone', () => {
		const shared = one('s1', 'shared');
		expect(divergence([...all, shared], [linked('m1', 's1')], SIDES).pairs).toEqual([]);
	});

	it.each([
		['big', 'parked', true],
		['parked', 'big', true],
		['big', 'normal', false],
		['parked', 'parked', false],
	] satisfies [Bet, Bet, boolean][])(
		'a %s bet that the other has as %s clashes: %s',
		(a, b, clash) => {
			const two = [one('m', 'marketing', { bet: a }), one('t', 'it', { bet: b })];
			expect(divergence(two, [linked('m', 't')], SIDES).pairs[0]?.clash).toBe(clash);
		},
	);

	it('measures how alike the order is: the same, the reverse, and too little to say', () => {
		const same = [linked('m1', 't1'), linked('m2', 't2'), linked('m3', 't3')];
		const reverse = [linked('m1', 't3'), linked('m2', 't2'), linked('m3', 't1')];
		expect(divergence(all, same, SIDES).tau).toBe(1);
		expect(divergence(all, reverse, SIDES).tau).toBe(-1);
		expect(divergence(all, [linked('m1', 't1')], SIDES).tau).toBeNull();
	});

	it('of empty lists is nothing', () =>
		expect(divergence([], [], SIDES)).toMatchObject({ pairs: [], onlyLeft: [], tau: null }));
});

describe('tau-b', () => {
	// C = 6, D = 1, of 10 pairs 1 is tied in x and 2 are tied in y: 5 / √(9 · 8).
	it('takes ties into account', () =>
		expect(
			tauB([
				[1, 1],
				[2, 3],
				[2, 2],
				[3, 2],
				[4, 3],
			]),
		).toBeCloseTo(5 / Math.sqrt(9 * 8), 12));

	it('is nothing where all is tied', () =>
		expect(
			tauB([
				[1, 1],
				[1, 2],
			]),
		).toBeNull());
});
