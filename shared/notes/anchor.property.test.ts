import fc from 'fast-check';
import { describe as about, expect, it } from 'vitest';
import type { TextAnchor } from '../model/note.ts';
import { describe, locate } from './anchor.fixture.ts';

/** Prose of words as people write them, with pairs, marks that combine and right-to-left letters. */
const word = fc.oneof(
	{ weight: 6, arbitrary: fc.stringMatching(/^[a-z]{2,9}$/) },
	{ weight: 1, arbitrary: fc.constantFrom('👩‍💻', 'é', 'שלום', 'مرحبا', '𝒳𝒴', 'Ärger', 'SSO') },
);
const prose = (least: number, most: number) =>
	fc.array(word, { minLength: least, maxLength: most }).map((words) => words.join(' '));
/** Of digits and signs, so that no edit writes the quote again. */
const strange = fc.stringMatching(/^[0-9#%+]{1,40}$/);

const parts = fc.record({
	before: prose(12, 60),
	quote: prose(3, 20),
	after: prose(12, 60),
});
type Parts = { before: string; quote: string; after: string };
const joined = ({ before, quote, after }: Parts): string => `${before} ${quote} ${after}`;
const stretchOf = ({ before, quote }: Parts) => ({
	start: before.length + 1,
	end: before.length + 1 + quote.length,
});
const anchorOf = (all: Parts): TextAnchor => {
	const anchor = describe('description', joined(all), stretchOf(all));
	if (!anchor) throw new Error('A quote of prose can be described.');
	return anchor;
};

/** Cuts a piece out of a text and puts another one there; `at` and `size` are shares of the text. */
const edited = (text: string, { at, size, put }: { at: number; size: number; put: string }) => {
	const from = Math.floor(text.length * at);
	return text.slice(0, from) + put + text.slice(from + Math.floor(text.length * size));
};
const edit = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	size: fc.double({ min: 0, max: 0.3, noNaN: true }),
	put: strange,
});

about('a note on a text that changes', () => {
	it('is where it was while nothing changes, however often the text says the same', () => {
		const repeating = fc
			.tuple(fc.stringMatching(/^[ab ]{1,4}$/), fc.integer({ min: 2, max: 200 }))
			.map(([piece, times]) => piece.repeat(times));
		fc.assert(
			fc.property(repeating, fc.nat(), fc.integer({ min: 1, max: 40 }), (text, at, size) => {
				const start = at % text.length;
				const end = Math.min(text.length, start + size);
				const anchor = describe('description', text, { start, end });
				if (anchor) expect(locate(text, anchor)).toEqual({ start, end });
			}),
		);
	});

	it('stays at its words whatever is edited elsewhere, and is never anywhere else', () => {
		fc.assert(
			fc.property(
				parts,
				fc.array(edit, { maxLength: 4 }),
				fc.array(edit, { maxLength: 4 }),
				(all, above, below) => {
					const now = {
						...all,
						before: above.reduce(edited, all.before),
						after: below.reduce(edited, all.after),
					};
					const place = locate(joined(now), anchorOf(all));
					if (place) expect(place).toEqual(stretchOf(now));
					// A quote of a sentence's length is found even where nothing around it is as it was.
					else expect(all.quote.length).toBeLessThan(24);
				},
			),
		);
	});

	it('stays at its words where what stands beside them on one side is as it was', () => {
		fc.assert(
			fc.property(parts, prose(0, 30), (all, put) => {
				const now = { ...all, before: `${put} ${all.before}`, after: strangeAfter };
				const place = locate(joined(now), anchorOf(all));
				if (put.includes(all.quote)) return;
				expect(place).toEqual(stretchOf(now));
			}),
		);
	});

	it('is found where its words were edited a little', () => {
		fc.assert(
			fc.property(parts, fc.double({ min: 0, max: 1, noNaN: true }), (all, at) => {
				fc.pre(all.quote.length >= 16);
				const from = 1 + Math.floor((all.quote.length - 4) * at);
				const quote = `${all.quote.slice(0, from)}#${all.quote.slice(from + 2)}`;
				const now = { ...all, quote };
				const place = locate(joined(now), anchorOf(all));
				expect(place).toEqual(stretchOf(now));
			}),
		);
	});

	it('has no place any more where its words were removed', () => {
		fc.assert(
			fc.property(parts, fc.option(strange), (all, put) => {
				const now = `${all.before} ${put ?? ''} ${all.after}`;
				fc.pre(!now.includes(all.quote));
				expect(locate(now, anchorOf(all))).toBeUndefined();
			}),
		);
	});

	it('is not taken for its copy: of two, neither is right', () => {
		fc.assert(
			fc.property(parts, (all) => {
				const copy = `${all.before} ${all.quote} ${all.after} 1 `;
				expect(locate(copy + joined(all), anchorOf(all))).toBeUndefined();
			}),
		);
	});
});

const strangeAfter = '0123456789 %%%% 0123456789 #### 0123456789';
