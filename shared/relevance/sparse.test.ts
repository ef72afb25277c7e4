import { describe, expect, it } from 'vitest';
import { atMost, firstInSection, type Occurrence, sparsely } from './sparse.ts';

const place = (at: number, section: string, ...conceptIds: string[]): Occurrence => ({
	at,
	section,
	match: {
		terms: conceptIds.map((conceptId) => ({
			conceptId,
			text: 'x',
			side: 'it',
			caseSensitive: false,
			exact: false,
			deprecated: false,
		})),
	},
});

const at = (places: readonly Occurrence[]): number[] => places.map((place) => place.at);

describe('in a section', () => {
	it('a concept is marked where it comes first, by whichever of its terms', () => {
		const places = [
			place(0, '1', 'a'),
			place(10, '1', 'b'),
			place(20, '1', 'a'),
			place(30, '2', 'a'),
		];
		expect(at(places.filter(firstInSection()))).toEqual([0, 10, 30]);
	});

	it('a word of two senses is marked again only for a sense that is new', () => {
		const places = [place(0, '1', 'a'), place(10, '1', 'a', 'b'), place(20, '1', 'b', 'a')];
		expect(at(places.filter(firstInSection()))).toEqual([0, 10]);
	});

	it('counts for itself, also where sections take turns', () => {
		const places = [
			place(0, '1', 'a'),
			place(10, '2', 'a'),
			place(20, '1', 'a'),
			place(30, '2', 'a'),
		];
		expect(at(places.filter(firstInSection()))).toEqual([0, 10]);
	});
});

describe('within a hundred words', () => {
	it('there are at most as many marks as the limit says', () => {
		const places = [0, 100, 200, 300, 601, 650, 700].map((n) => place(n, '1', `c${n}`));
		expect(at(places.filter(atMost(2)))).toEqual([0, 100, 601, 700]);
	});

	it('a page of jargon keeps eight', () => {
		const places = Array.from({ length: 60 }, (_, i) => place(i * 10, '1', `c${i}`));
		expect(places.filter(sparsely())).toHaveLength(8);
	});
});
