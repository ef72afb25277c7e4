import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { compileMatcher, matcherFrom } from './compile.ts';
import { formsOf } from './forms.ts';
import type { GlossaryChange, Match, MatchTerm } from './model.ts';
import { CHUNK } from './plain-reader.ts';
import { findSlowly } from './reference.ts';

declare module 'vitest' {
	interface ProvidedContext {
		/** Is this the run that should be over soon? */
		quick: boolean;
	}
}

const RUNS = inject('quick') ? 10_000 : 100_000;
const MINUTES = 60_000;

/** Few letters and many joints, so that matches, near misses and overlaps are common. */
const PLAIN = [
	...['a', 'b', 'ab', 'B', 'lead', 'Lead', 'LEAD', 's', 'S', 'es', 'ies', 'y', 'ing', 'er', 'x1'],
	...["'s", '’s', '’S', "s'", '-', '‐', '‑', '–', '.', '_', '@', '+', '/', '&', '#', '\u0000'],
	...[' ', ' ', ' ', '  ', '\u00a0', '\n', 'é', 'Å', 'İ', 'ı', 'ß', 'ẞ', 'ſ', 'Σ', 'σ', 'ς', 'ä'],
];
/** Ignorable, composing, halved, without spaces, beyond the first plane. */
const CAREFUL = [
	...['\u00ad', '\u200b', '\ufeff', '\ufe0f', '\u{e0101}', '\u0301', 'e\u0301', '\u0323', 'ệ'],
	...['\u212b', 'K', '\u212a', 'ﬁ', 'Ⅷ', 'ⅷ', 'Ⓐ', 'ⓐ', 'a\u0308', '𝒳', '𐐀', '𐐨', '💡', '\ud800'],
	...['\udc00', '語', '日', 'か', 'が', '\u3099', 'カ', 'ー', '𠮷', '\uf900', '豈', '한', '\u1112'],
	...['\u1161', '\u11ab', 'क', '\u093c', '\u0958', 'ก', 'ำ', '=', '\u0338', '≠'],
];
const plain = fc.constantFrom(...PLAIN);
const piece = fc.constantFrom(...PLAIN, ...CAREFUL);
const joined = (pieces: fc.Arbitrary<string>, maxLength: number) =>
	fc.array(pieces, { maxLength }).map((parts) => parts.join(''));

const anyTerm: fc.Arbitrary<MatchTerm> = fc
	.record({
		conceptId: fc.constantFrom('one', 'two', 'three', 'vier 語'),
		text: fc.oneof(
			{ weight: 4, arbitrary: joined(plain, 5) },
			{ weight: 4, arbitrary: joined(piece, 5) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
		),
		side: fc.constantFrom('marketing', 'it', 'shared'),
		caseSensitive: fc.boolean(),
		exact: fc.boolean(),
		deprecated: fc.boolean(),
		lang: fc.constantFrom(undefined, undefined, 'en', 'de', 'de-AT', 'ja'),
		minLength: fc.constantFrom(undefined, undefined, 3),
		neverOn: fc.constantFrom(undefined, undefined, ['a.example'], ['*.b.example', 'c.example']),
		shield: fc.constantFrom(undefined, undefined, undefined, true),
	})
	.map(({ lang, shield, minLength, neverOn, ...term }) => ({
		...term,
		...(lang ? { lang } : {}),
		...(minLength ? { minLength } : {}),
		...(neverOn ? { neverOn } : {}),
		...(shield ? { shield } : {}),
	}));

const unit = fc.nat(0xffff).map((code) => String.fromCharCode(code));
/** So long that the text after it stands across the border of what is read at once. */
const before = fc.oneof(
	{ weight: 5, arbitrary: fc.constant('') },
	{
		weight: 1,
		arbitrary: fc.integer({ min: -40, max: 2 }).map((n) => `${'x'.repeat(CHUNK + n)} `),
	},
);

/** Terms, and a text in which they stand, whole or nearly. */
const termsAndText = fc.array(anyTerm, { maxLength: 6 }).chain((terms) => {
	const texts = terms.map(({ text }) => text);
	const text = fc.oneof(
		{ weight: 4, arbitrary: joined(fc.constantFrom(...PLAIN, ...texts), 20) },
		{ weight: 4, arbitrary: joined(fc.constantFrom(...PLAIN, ...CAREFUL, ...texts), 20) },
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
		{ weight: 1, arbitrary: joined(unit, 40) },
	);
	return fc.tuple(
		fc.constant(terms),
		fc.tuple(before, text).map((parts) => parts.join('')),
	);
});

/** Matches without the order of their terms. */
const plainly = (matches: readonly Match[]) =>
	matches.map(({ start, end, terms }) => [start, end, ...terms.map(inWords).sort()]);
const inWords = (term: MatchTerm): string => JSON.stringify(Object.entries(term).sort());

const change: fc.Arbitrary<GlossaryChange> = fc.record({
	removed: fc.uniqueArray(fc.constantFrom('one', 'two', 'three', 'vier 語', 'none')),
	added: fc.array(anyTerm, { maxLength: 12 }),
});
const afterChange = (terms: readonly MatchTerm[], { removed, added }: GlossaryChange) => [
	...terms.filter(({ conceptId }) => !removed.includes(conceptId)),
	...added,
];

describe('the matcher', () => {
	it(
		'finds exactly what the slow reference finds, in any text with any terms',
		() => {
			fc.assert(
				fc.property(termsAndText, ([terms, text]) => {
					const found = plainly(compileMatcher(terms).find(text));
					expect(found).toEqual(plainly(findSlowly(terms, text)));
				}),
				{ numRuns: RUNS },
			);
		},
		5 * MINUTES,
	);

	it(
		'finds the same after it was sent as bytes',
		() => {
			fc.assert(
				fc.property(termsAndText, ([terms, text]) => {
					const matcher = compileMatcher(terms);
					expect(matcherFrom(matcher.toBytes()).find(text)).toEqual(matcher.find(text));
				}),
				{ numRuns: RUNS / 10 },
			);
		},
		MINUTES,
	);

	it(
		'finds after changes, sent or not, what it finds when it is made anew, and before them what it found',
		() => {
			fc.assert(
				fc.property(
					termsAndText,
					fc.array(fc.tuple(change, fc.boolean()), { maxLength: 5 }),
					([terms, text], changes) => {
						const all = { terms, matcher: compileMatcher(terms) };
						const editions = [{ ...all }];
						for (const [step, sent] of changes) {
							all.terms = afterChange(all.terms, step);
							const bytes = all.matcher.toBytes();
							all.matcher = (sent ? matcherFrom(bytes) : all.matcher).changed(step);
							editions.push({ ...all });
						}
						for (const edition of editions)
							expect(edition.matcher.find(text)).toEqual(compileMatcher(edition.terms).find(text));
					},
				),
				{ numRuns: RUNS / 10 },
			);
		},
		MINUTES,
	);

	it(
		'finds every form of a term where it stands alone',
		() => {
			fc.assert(
				fc.property(anyTerm, ({ shield, ...term }) => {
					const { find } = compileMatcher([term]);
					for (const form of formsOf(term)) expect(find(`, ${form} ,`)).toHaveLength(1);
				}),
				{ numRuns: RUNS / 10 },
			);
		},
		MINUTES,
	);
});
