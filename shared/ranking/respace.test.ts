import { describe, expect, it } from 'vitest';
import { keyAt, type Ranked } from './respace.ts';

/** Puts one at a position and gives what made room its new key, as the mutation does. */
function insert(list: readonly Ranked[], position: number, id: string): Ranked[] {
	const { rank, respaced } = keyAt(list, position);
	const keys = new Map(respaced.map((one) => [one.id, one.rank]));
	const others = list.map((one) => ({ ...one, rank: keys.get(one.id) ?? one.rank }));
	return others.toSpliced(position, 0, { id, rank });
}

const isSorted = (list: readonly Ranked[]): boolean =>
	list.every(({ rank }, i) => i === 0 || (list[i - 1]?.rank ?? '') < rank);

describe('keys of a ranked list', () => {
	it('stay short and in order however often one gap is chosen', () => {
		let list: Ranked[] = [
			{ id: 'first', rank: 'a0' },
			{ id: 'last', rank: 'a1' },
		];
		for (let n = 0; n < 1000; n++) list = insert(list, 1, `n${n}`);
		expect(Math.max(...list.map(({ rank }) => rank.length))).toBeLessThanOrEqual(24);
		expect(isSorted(list)).toBe(true);
		expect(list.map(({ id }) => id).slice(0, 3)).toEqual(['first', 'n999', 'n998']);
	});

	it('are given anew only where it is narrow', () => {
		const wide = Array.from({ length: 5000 }, (_, i) => ({ id: `w${i}`, rank: '' }));
		let list: Ranked[] = [];
		for (const { id } of wide) list = [...list, { id, rank: keyAt(list, list.length).rank }];
		let most = 0;
		for (let n = 0; n < 300; n++) {
			most = Math.max(most, keyAt(list, 2500).respaced.length);
			list = insert(list, 2500, `n${n}`);
		}
		expect(most).toBeGreaterThan(0);
		expect(most).toBeLessThan(600);
	});

	it('part two that are equal, as older versions left them', () => {
		const list = ['a', 'b'].map((id) => ({ id, rank: 'a0' }));
		const next = insert(list, 1, 'c');
		expect(next.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
		expect(isSorted(next)).toBe(true);
	});

	it('mend a list whose keys are none', () => {
		const next = insert([{ id: 'a', rank: '!' }], 1, 'b');
		expect(isSorted(next)).toBe(true);
	});
});
