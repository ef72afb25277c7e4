// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Region, region } from './region.ts';
import { scattered } from './scattered.ts';
import { done } from './testing.ts';

/** Regions by the letters of their elements, in the order in which these stand: "aabb". */
function scatteredIn(order: string): string[] {
	document.body.innerHTML = [...order].map((letter) => `<p>${letter}</p>`).join('');
	const regions = new Map<string, Region>();
	const regionOf = ({ textContent: letter }: Element): Region | undefined => {
		if (letter === '-') return undefined;
		const known = regions.get(letter) ?? region([]);
		regions.set(letter, known);
		return known;
	};
	const found = done(scattered(document.body, regionOf));
	return [...regions].flatMap(([letter, one]) => (found.has(one) ? letter : []));
}

describe('regions of neighbours', () => {
	it('are still such when they are turned round, or something comes between them', () => {
		expect(scatteredIn('aaabbbcc')).toEqual([]);
		expect(scatteredIn('ccbbbaaa')).toEqual([]);
		expect(scatteredIn('aa-abb-b')).toEqual([]);
	});

	it('are scattered when others stand among them', () => {
		expect(scatteredIn('aabba')).toEqual(['a']);
		expect(scatteredIn('abcabc')).toEqual(['a', 'b', 'c']);
	});
});
