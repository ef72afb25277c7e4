import { describe, expect, it } from 'vitest';
import { atMost, PER_HUNDRED_WORDS } from './sparse.ts';

const kept = (limit: number, ...at: number[]): number[] => {
	const hasRoom = atMost(limit);
	return at.filter((place) => hasRoom({ at: place }));
};

describe('within a hundred words', () => {
	it('there are at most as many marks as the limit says', () => {
		expect(kept(2, 0, 100, 200, 300, 601, 650, 700)).toEqual([0, 100, 601, 700]);
	});

	it('a page of jargon keeps eight', () => {
		const places = Array.from({ length: 60 }, (_, i) => i * 10);
		expect(kept(PER_HUNDRED_WORDS, ...places)).toHaveLength(8);
	});
});
