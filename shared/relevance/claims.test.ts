import { describe, expect, it } from 'vitest';
import { type Claimant, Claims } from './claims.ts';

const place = (at: number, section: string, ...conceptIds: string[]): Claimant => ({
	at,
	section,
	conceptIds,
});

describe('a concept of a section', () => {
	it('has one mark, where it comes first, also over several texts', () => {
		const claims = new Claims<string>();
		expect(claims.choose('one', [place(0, '1', 'a'), place(10, '1', 'a')])).toEqual([
			undefined,
			'repeated',
		]);
		expect(claims.choose('two', [place(0, '1', 'a'), place(10, '2', 'a')])).toEqual([
			'repeated',
			undefined,
		]);
	});

	it('is marked again by a word that also means something new', () => {
		const claims = new Claims<string>();
		const places = [place(0, '1', 'a'), place(10, '1', 'a', 'b'), place(20, '1', 'b', 'a')];
		expect(claims.choose('one', places)).toEqual([undefined, undefined, 'repeated']);
	});

	it('keeps its mark when its text is read again', () => {
		const claims = new Claims<string>();
		claims.choose('one', [place(0, '1', 'a')]);
		expect(claims.choose('one', [place(5, '1', 'a')])).toEqual([undefined]);
	});

	it('is free once its text is far away, or has it no more', () => {
		const claims = new Claims<string>();
		claims.choose('one', [place(0, '1', 'a')]);
		const freed = claims.heldBy('one');
		claims.choose('one', []);
		expect(claims.wants(place(0, '1', 'a'), freed)).toBe(true);
		expect(claims.wants(place(0, '2', 'a'), freed)).toBe(false);
		expect(claims.choose('two', [place(0, '1', 'a')])).toEqual([undefined]);
		claims.release('two');
		expect(claims.choose('three', [place(0, '1', 'a')])).toEqual([undefined]);
	});

	it('is not taken by a place that is left out because there are too many', () => {
		const claims = new Claims<string>();
		const jargon = Array.from({ length: 9 }, (_, i) => place(i * 10, '1', `c${i}`));
		expect(claims.choose('one', jargon).at(-1)).toBe('crowded');
		expect(claims.choose('two', [place(0, '1', 'c8')])).toEqual([undefined]);
	});
});
