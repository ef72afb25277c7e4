import { expect, it } from 'vitest';
import { type Decided, settled } from './settle.ts';

const place = (word: string, ...conceptIds: string[]): Decided => ({
	word,
	conceptIds,
	because: { rule: 'open' },
});
const ids = (...places: Decided[]) => settled(places).map(({ conceptIds }) => conceptIds);

it('an open word means what it was decided to mean elsewhere in the text', () => {
	expect(ids(place('lead', 'a', 'b'), place('lead', 'b'), place('event', 'c', 'd'))).toEqual([
		['b'],
		['b'],
		['c', 'd'],
	]);
});

it('an open word stays open where the text means two things by it', () => {
	expect(ids(place('lead', 'a'), place('lead', 'b'), place('lead', 'a', 'b'))).toEqual([
		['a'],
		['b'],
		['a', 'b'],
	]);
});

it('an everyday word stays one', () => {
	expect(ids(place('lead'), place('lead', 'a'))).toEqual([[], ['a']]);
});
