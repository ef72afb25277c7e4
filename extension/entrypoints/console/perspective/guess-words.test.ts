import { scoreGuess } from '@common-ground/shared/perspective/guess.ts';
import { describe, expect, it } from 'vitest';
import { furthestWords, gapWords, nearnessWords, orderOver } from './guess-words.ts';

const titleOf = (id: string): string => ({ a: 'Risk', b: 'Cost', c: 'Value' })[id] ?? '';

describe('what is said of a guess', () => {
	it('is how near it came, and what was furthest', () => {
		const score = scoreGuess(['c', 'a', 'b'], ['a', 'b', 'c']);
		expect(nearnessWords(score, 'IT')).toBe(
			'Nearly the other way round. On 1 of 3 pairs you and IT agree which of the two comes first: a good thing to ask them about.',
		);
		expect(furthestWords(score, titleOf, 'IT')).toBe(
			'“Value” matters less to IT than you thought: place 3, and you said 1.',
		);
	});

	it('is no word of a distance where there is none', () => {
		const score = scoreGuess(['a', 'b'], ['a', 'b']);
		expect(nearnessWords(score, 'IT')).toBe('You see it exactly as IT does.');
		expect(furthestWords(score, titleOf, 'IT')).toBe('');
		expect([gapWords(2, 2), gapWords(3, 2), gapWords(1, 4)]).toEqual([
			...['as you said', '1 place higher than you said', '3 places lower than you said'],
		]);
	});
});

it('an order takes in what came and lets go of what went while it was made', () => {
	expect(orderOver(['c', 'x', 'a'], ['a', 'b', 'c'])).toEqual(['c', 'a', 'b']);
});
