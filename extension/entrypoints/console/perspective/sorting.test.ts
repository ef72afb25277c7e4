import { describe, expect, it } from 'vitest';
import { dropped, placed, shown, spotOf, stepped } from './sorting.ts';

const list = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const order = (moving: Parameters<typeof shown>[1]) =>
	shown(list, moving)
		.map(({ id }) => id)
		.join('');

describe('moving one of a list', () => {
	it('shows the list as it would be', () => {
		expect(order({ id: 'a', to: 2 })).toBe('bcad');
		expect(order({ id: 'd', to: 0 })).toBe('dabc');
		expect(order(null)).toBe('abcd');
	});

	it('goes step by step, from where the last step left it', () => {
		const once = stepped(list, null, 'c', -1);
		expect(order(once)).toBe('acbd');
		expect(order(stepped(list, once, 'c', -1))).toBe('cabd');
	});

	it('stays at the ends', () => {
		expect(stepped(list, null, 'a', -1)).toBeNull();
		expect(stepped(list, { id: 'b', to: 3 }, 'b', 1)).toEqual({ id: 'b', to: 3 });
	});

	it('is no move when it comes back to its place', () => {
		expect(stepped(list, { id: 'b', to: 2 }, 'b', -1)).toBeNull();
		expect(placed(list, 'b', 1)).toBeNull();
	});

	it('lands before or behind what it is dropped on', () => {
		expect(order(dropped(list, 'a', 'c', 'upper'))).toBe('bacd');
		expect(order(dropped(list, 'a', 'c', 'lower'))).toBe('bcad');
		expect(order(dropped(list, 'd', 'b', 'upper'))).toBe('adbc');
		expect(dropped(list, 'a', 'b', 'upper')).toBeNull();
	});

	it('sends its new neighbours', () => {
		expect(spotOf(list, { id: 'a', to: 2 })).toEqual({ after: 'c', before: 'd' });
		expect(spotOf(list, { id: 'd', to: 0 })).toEqual({ after: null, before: 'a' });
		expect(spotOf(list, { id: 'a', to: 3 })).toEqual({ after: 'd', before: null });
	});

	it('ignores what has left the list', () => {
		expect([stepped(list, null, 'x', 1), dropped(list, 'a', 'x', 'upper')]).toEqual([null, null]);
	});
});
