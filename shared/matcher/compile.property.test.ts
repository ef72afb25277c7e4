import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher, matcherFrom } from './compile.ts';
import { formsOf } from './forms.ts';
import type { Match, MatchTerm } from './model.ts';
import { findSlowly } from './reference.ts';

const RUNS = 100_000;

/** Few letters and many joints, so that matches, near misses and overlaps are common. */
const piece = fc.constantFrom(
	...['a', 'b', 'ab', 'B', 'lead', 'Lead', 'LEAD', 's', 'S', 'es', 'ies', 'y', 'ing', 'er', 'x1'],
	...["'s", '’s', '’S', "s'", '-', '‐', '‑', '–', '.', '_', '@', '+', '/', '&', '#', '\u0000'],
	...[' ', ' ', ' ', '  ', '\u00a0', '\n', '\u00ad', '\u200b', '\ufeff', '\ufe0f', '\u{e0101}'],
	...[
		'\u0301',
		'e\u0301',
		'é',
		'\u0323',
		'ệ',
		'Å',
		'\u212b',
		'K',
		'\u212a',
		'İ',
		'ı',
		'ß',
		'ẞ',
		'ſ',
	],
	...[
		'Σ',
		'σ',
		'ς',
		'ﬁ',
		'Ⅷ',
		'ⅷ',
		'Ⓐ',
		'ⓐ',
		'ä',
		'a\u0308',
		'𝒳',
		'𐐀',
		'𐐨',
		'💡',
		'\ud800',
		'\udc00',
	],
	...[
		'語',
		'日',
		'か',
		'が',
		'\u3099',
		'カ',
		'ー',
		'𠮷',
		'\uf900',
		'豈',
		'한',
		'\u1112',
		'\u1161',
		'\u11ab',
	],
	...['क', '\u093c', '\u0958', 'ก', 'ำ', '=', '\u0338', '≠'],
);
const written = (maxLength: number) =>
	fc.array(piece, { maxLength }).map((parts) => parts.join(''));
const anyText = fc.oneof(
	{ weight: 4, arbitrary: written(24) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
	{ weight: 1, arbitrary: fc.string({ unit: fc.nat(0xffff).map((u) => String.fromCharCode(u)) }) },
);
const anyTerm: fc.Arbitrary<MatchTerm> = fc
	.record({
		conceptId: fc.constantFrom('one', 'two', 'three', 'vier 語'),
		text: fc.oneof(
			{ weight: 8, arbitrary: written(5) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
		),
		side: fc.constantFrom('marketing', 'it', 'shared'),
		caseSensitive: fc.boolean(),
		exact: fc.boolean(),
		deprecated: fc.boolean(),
		lang: fc.constantFrom(undefined, undefined, 'en', 'de', 'de-AT', 'ja'),
		shield: fc.constantFrom(undefined, undefined, undefined, true),
	})
	.map(({ lang, shield, ...term }) => ({
		...term,
		...(lang ? { lang } : {}),
		...(shield ? { shield } : {}),
	}));
const anyTerms = fc.array(anyTerm, { maxLength: 6 });

/** A text in which terms stand, whole or nearly. */
const textWith = (terms: readonly MatchTerm[]) =>
	terms.length === 0
		? anyText
		: fc
				.array(fc.oneof(piece, fc.constantFrom(...terms.map(({ text }) => text))), {
					maxLength: 16,
				})
				.map((parts) => parts.join(''));
const termsAndText = anyTerms.chain((terms) =>
	fc.tuple(fc.constant(terms), fc.oneof(anyText, textWith(terms))),
);

const inOrder = (matches: readonly Match[]) =>
	matches.map(({ start, end, terms }) => [
		start,
		end,
		...terms.map((term) => JSON.stringify(sorted(term))).sort(),
	]);
const sorted = (term: MatchTerm) => Object.entries(term).sort();

describe('the matcher', () => {
	it('finds exactly what the slow reference finds, in any text with any terms', () => {
		fc.assert(
			fc.property(termsAndText, ([terms, text]) => {
				expect(inOrder(compileMatcher(terms).find(text))).toEqual(inOrder(findSlowly(terms, text)));
			}),
			{ numRuns: RUNS },
		);
	}, 120_000);

	it('finds the same after having been sent as bytes', () => {
		fc.assert(
			fc.property(termsAndText, ([terms, text]) => {
				const matcher = compileMatcher(terms);
				expect(matcherFrom(matcher.toBytes()).find(text)).toEqual(matcher.find(text));
			}),
			{ numRuns: RUNS / 10 },
		);
	}, 120_000);

	it('finds every form of a term where it stands alone', () => {
		fc.assert(
			fc.property(anyTerm, ({ shield, ...term }) => {
				const { find } = compileMatcher([term]);
				for (const form of formsOf(term)) expect(find(`, ${form} ,`)).toHaveLength(1);
			}),
			{ numRuns: RUNS / 10 },
		);
	}, 120_000);
});
