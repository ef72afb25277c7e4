import { expect, it } from 'vitest';
import type { Mark } from '../features/glossary/marks.ts';
import { wordList } from './word-list.ts';

const mark = (word: string, ...conceptIds: string[]): Mark => ({
	range: {} as StaticRange,
	nodes: [],
	begins: '',
	word,
	kind: 'it',
	conceptIds,
});

it('names a word once, as it stands where it comes first, with all its places', () => {
	const marks = [mark('Webhooks', 'w'), mark('API', 'a'), mark('webhook', 'w')];
	expect(wordList(marks).map(({ word, places }) => [word, places.length])).toEqual([
		['Webhooks', 2],
		['API', 1],
	]);
});

it('keeps a word of two senses apart from the same word in one of them', () => {
	const words = wordList([mark('lead', 'a', 'b'), mark('lead', 'b', 'a'), mark('lead', 'a')]);
	expect(words.map(({ places }) => places.length)).toEqual([2, 1]);
});

it('writes a word in one line, without its places to break', () => {
	expect(wordList([mark('rate\n\t limit', 'r'), mark('data\u00adbase', 'd')])).toMatchObject([
		{ word: 'rate limit' },
		{ word: 'database' },
	]);
});
