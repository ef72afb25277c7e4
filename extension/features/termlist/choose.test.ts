import { describe, expect, it } from 'vitest';
import type { PageWord } from '../../page/word-list.ts';
import { choose, movedBy } from './choose.ts';

const words: PageWord[] = ['Rate limit', 'Café', 'limit'].map((word) => ({
	key: word,
	word,
	kind: 'it',
	conceptIds: [word],
	places: [],
}));

const chosen = (typed: string): string[] => choose(words, typed).map(({ word }) => word);

describe('typing in the list', () => {
	it('keeps the page’s order while nothing is typed', () => {
		expect(chosen(' ')).toEqual(['Rate limit', 'Café', 'limit']);
	});

	it('finds parts of words, those that begin with it first', () => {
		expect(chosen('LIM')).toEqual(['limit', 'Rate limit']);
	});

	it('does without accents', () => {
		expect(chosen('cafe')).toEqual(['Café']);
	});
});

describe('keys in the list', () => {
	it('go round and round, and by pages to the ends', () => {
		expect(movedBy('ArrowDown', 2, 3)).toBe(0);
		expect(movedBy('ArrowUp', 0, 3)).toBe(2);
		expect(movedBy('PageDown', 1, 30)).toBe(9);
		expect(movedBy('PageUp', 3, 30)).toBe(0);
	});

	it('are the field’s where they are nothing to the list', () => {
		expect(movedBy('ArrowLeft', 0, 3)).toBeUndefined();
		expect(movedBy('ArrowDown', 0, 0)).toBeUndefined();
	});
});
