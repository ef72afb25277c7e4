import { expect, it } from 'vitest';
import { median, rounded } from './statistics.ts';

it.each([
	[[3], 3],
	[[9, 1, 5], 5],
	[[4, 1, 2, 3], 2.5],
	[[1, 1, 1, 1000], 1],
])('the median of %j is %d', (values, middle) => {
	expect(median(values)).toBe(middle);
});

it('there is no median of nothing', () => {
	expect(() => median([])).toThrow('No value was measured.');
});

it('figures are kept to as many decimals as can be read', () => {
	expect(rounded(0.337_21, 3)).toBe(0.337);
	expect(rounded(1085.4, 0)).toBe(1085);
});
