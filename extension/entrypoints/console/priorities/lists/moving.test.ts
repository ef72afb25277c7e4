import { describe, expect, it } from 'vitest';
import { crossed, dropped, placed, shown, spotOf, stepped } from './moving.ts';

const of = (ids: string) => [...ids].map((id) => ({ id }));
const lists = { marketing: of('mn'), shared: of('abcd'), it: of('') };
const order = (moving: Parameters<typeof shown>[1]) => {
	const { marketing, shared, it } = shown(lists, moving);
	return [marketing, shared, it].map((list) => list.map(({ id }) => id).join('')).join('|');
};
const inShared = (id: string, to: number) => ({ id, list: 'shared' as const, to });

describe('moving a priority', () => {
	it('shows the lists as they would be', () => {
		expect(order(inShared('a', 2))).toBe('mn|bcad|');
		expect(order(inShared('d', 0))).toBe('mn|dabc|');
		expect(order({ id: 'a', list: 'it', to: 0 })).toBe('mn|bcd|a');
		expect(order(null)).toBe('mn|abcd|');
	});

	it('goes step by step, from where the last step left it', () => {
		const once = stepped(lists, null, 'c', -1);
		expect(order(once)).toBe('mn|acbd|');
		expect(order(stepped(lists, once, 'c', -1))).toBe('mn|cabd|');
	});

	it('stays at the ends', () => {
		expect(stepped(lists, null, 'a', -1)).toBeNull();
		expect(stepped(lists, inShared('b', 3), 'b', 1)).toEqual(inShared('b', 3));
	});

	it('goes over to the next list at its height, or to the end of a shorter one', () => {
		expect(order(crossed(lists, null, 'b', -1))).toBe('mbn|acd|');
		expect(order(crossed(lists, null, 'd', -1))).toBe('mnd|abc|');
		const over = crossed(lists, null, 'c', 1);
		expect(order(over)).toBe('mn|abd|c');
		expect(crossed(lists, over, 'c', 1)).toEqual(over);
		expect(crossed(lists, null, 'm', -1)).toBeNull();
	});

	it('is no move when it comes back to its place', () => {
		expect(stepped(lists, inShared('b', 2), 'b', -1)).toBeNull();
		expect(placed(lists, 'b', { list: 'shared', to: 1 })).toBeNull();
	});

	it('lands before or behind what it is dropped on, in whichever list', () => {
		const on = (id: string, half: 'upper' | 'lower') => ({ list: 'shared', id, half }) as const;
		expect(order(dropped(lists, 'a', on('c', 'upper')))).toBe('mn|bacd|');
		expect(order(dropped(lists, 'a', on('c', 'lower')))).toBe('mn|bcad|');
		expect(order(dropped(lists, 'm', on('b', 'lower')))).toBe('n|abmcd|');
		expect(order(dropped(lists, 'm', { list: 'it' }))).toBe('n|abcd|m');
		expect(dropped(lists, 'a', on('b', 'upper'))).toBeNull();
	});

	it('sends its new neighbours', () => {
		expect(spotOf(lists, inShared('a', 2))).toEqual({ after: 'c', before: 'd' });
		expect(spotOf(lists, inShared('d', 0))).toEqual({ after: null, before: 'a' });
		expect(spotOf(lists, { id: 'a', list: 'it', to: 0 })).toEqual({ after: null, before: null });
	});

	it('ignores what has left the lists', () => {
		expect(stepped(lists, null, 'x', 1)).toBeNull();
		expect(dropped(lists, 'x', { list: 'it' })).toBeNull();
	});
});
