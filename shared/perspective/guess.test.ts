import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreGuess } from './guess.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];

describe('a guess', () => {
	it('is the same, turned around, or between', () => {
		expect(scoreGuess(ids, ids)).toEqual({
			pairs: 15,
			alike: 15,
			furthest: null,
			nearness: 'same',
		});
		expect(scoreGuess(ids.toReversed(), ids)).toMatchObject({ alike: 0, nearness: 'far' });
		expect(scoreGuess(['b', 'a', 'c', 'd', 'e', 'f'], ids)).toMatchObject({
			...{ alike: 14, nearness: 'near' },
		});
		expect(scoreGuess(['f', 'b', 'c', 'a', 'e', 'd'], ids).nearness).toBe('half');
	});

	it('names what was guessed furthest from its place', () => {
		expect(scoreGuess(['b', 'c', 'd', 'a', 'e', 'f'], ids).furthest).toEqual({
			...{ id: 'a', guessed: 4, actual: 1 },
		});
	});

	it('leaves out what is in one order alone, and says so where nothing is left', () => {
		expect(scoreGuess(['x', 'a', 'b'], ['b', 'y', 'a'])).toMatchObject({ pairs: 1, alike: 0 });
		expect(scoreGuess([], ids).nearness).toBe('none');
		expect(scoreGuess(['a', 'a'], ids).nearness).toBe('none');
	});

	it('comes as near from here to there as from there to here', () => {
		const order = fc.shuffledSubarray(ids, { minLength: 6 });
		fc.assert(
			fc.property(order, order, (one, other) => {
				const { alike, pairs } = scoreGuess(one, other);
				expect(alike).toBe(scoreGuess(other, one).alike);
				expect(alike).toBeLessThanOrEqual(pairs);
			}),
		);
	});
});
