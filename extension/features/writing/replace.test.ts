import { describe, expect, it } from 'vitest';
import { placeNow } from './replace.ts';

describe('a word that is to be replaced', () => {
	it('is looked for where it stood', () => {
		expect(placeNow('a lead and a lead', 'lead', 13)).toBe(13);
	});

	it('is found again after somebody wrote on', () => {
		expect(placeNow('Please: a lead', 'lead', 2)).toBe(10);
	});

	it('is a word of its own', () => {
		expect(placeNow('misleading leader lead', 'lead', 3)).toBe(18);
		expect(placeNow('misleading', 'lead', 3)).toBeUndefined();
	});

	it('may be written in signs', () => {
		expect(placeNow('the a+b (test)', 'a+b (test)', 4)).toBe(4);
	});
});
