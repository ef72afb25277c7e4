import { describe, expect, it } from 'vitest';
import { following, neighbour } from './cursor.ts';

const ids = ['a', 'b', 'c'];

describe('moving through a list', () => {
	it('goes down and up, and stays at the ends', () => {
		expect(neighbour(ids, 'a', 1)).toBe('b');
		expect(neighbour(ids, 'b', -1)).toBe('a');
		expect(neighbour(ids, 'c', 1)).toBe('c');
		expect(neighbour(ids, 'a', -1)).toBe('a');
	});

	it('begins at the top', () => {
		expect(neighbour(ids, '', 1)).toBe('a');
		expect(neighbour(ids, 'gone', -1)).toBe('a');
		expect(neighbour([], '', 1)).toBeUndefined();
	});
});

describe('when the current one leaves the list', () => {
	it('goes on with the one after it', () => {
		expect(following(ids, 'a')).toBe('b');
	});

	it('goes back to the new last one at the end, and to nothing when all are gone', () => {
		expect(following(ids, 'c')).toBe('b');
		expect(following(['a'], 'a')).toBeUndefined();
	});
});
