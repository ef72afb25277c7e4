import type { CardModel } from '@common-ground/shared/card/model.ts';
import { expect, it } from 'vitest';
import { wayBack } from './trail.ts';

const card = (word: string): CardModel => ({
	word,
	readerSide: 'marketing',
	sideNames: { marketing: 'Marketing', it: 'IT' },
	senses: [],
});

const way = (...words: string[]) => {
	const [first = '', ...others] = words;
	return wayBack(
		card(first),
		others.map((word) => ({ card: card(word), from: 0 })),
	);
};

it('names the words before the present one, with how many steps lead back to each', () => {
	expect(way('API', 'CRM', 'lead')).toEqual([
		{ word: 'API', stepsBack: 2 },
		{ word: 'CRM', stepsBack: 1 },
	]);
	expect(way('API')).toEqual([]);
});

it('names only the last few of a long way', () => {
	expect(way('a', 'b', 'c', 'd', 'e').map(({ word }) => word)).toEqual(['b', 'c', 'd']);
});
