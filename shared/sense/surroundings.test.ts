import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from './reading.ts';
import { Surroundings } from './surroundings.ts';

const around = (text: string, word: string) => {
	const start = text.indexOf(word);
	return new Surroundings().around(text, start, start + word.length);
};

const seen = ({ before, after }: Reading) =>
	[before, after].map((side) =>
		side.map(({ raw, gap, away, distance }) => [raw, gap, away, distance]),
	);

describe('the words around a place', () => {
	it('come nearest first, whole, and without signs', () => {
		const { before, after } = around('“Our trade-fair’s (best) lead, by far: A/B!', 'lead');
		expect(before.map(({ raw }) => raw)).toEqual(['best', 'trade-fair’s', 'Our']);
		expect(after.map(({ word }) => word)).toEqual(['by', 'far', 'a/b']);
	});

	it('know what parts them', () => {
		const { before, after } = around('One. Two, the lead is\nhere.\n\nNext', 'lead');
		expect(before.map(({ gap }) => gap)).toEqual(['blank', 'comma', 'sentence']);
		expect(after.map(({ gap }) => gap)).toEqual(['blank', 'sentence', 'block']);
	});

	it('know how many sentences and blocks away they are', () => {
		const { after } = around('lead here. There.\uFFFCElsewhere', 'lead');
		expect(after.map(({ away }) => away)).toEqual([0, 1, 3]);
	});

	it('reach a fixed way, and never hold half a word', () => {
		const long = `${'x'.repeat(5_000)} ${'word '.repeat(1_000)}`;
		const { before, after } = around(`${long}lead ${long}`, 'lead');
		expect(before).toHaveLength(40);
		expect(new Set(before.map(({ raw }) => raw))).toEqual(new Set(['word']));
		expect(after.every(({ raw }) => raw.length <= 300)).toBe(true);
	});

	it('are the same whether places near them were asked for before or not', () => {
		const piece = fc.constantFrom('lead', 'a-b', 'é', ' ', '. ', ',', '\n\n', '\uFFFC', '💡', '-');
		const text = fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join(''));
		const places = fc.array(fc.tuple(fc.nat(800), fc.nat(12)), { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(text, places, (text, places) => {
				const shared = new Surroundings();
				for (const [at, length] of places) {
					const start = Math.min(at, text.length);
					const end = Math.min(text.length, start + length);
					expect(seen(shared.around(text, start, end))).toEqual(
						seen(new Surroundings().around(text, start, end)),
					);
				}
			}),
		);
	});

	it.each(['', 'lead', '\ud800lead\udc00', 'lead💡', 'Über-lead é lead'])(
		'are read in any text: %j',
		(text) => {
			const start = Math.max(0, text.indexOf('lead'));
			expect(() =>
				new Surroundings().around(text, start, Math.min(text.length, start + 4)),
			).not.toThrow();
		},
	);
});
