import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileMatcher } from './compile.ts';
import { formsOf } from './form.ts';
import type { Match, MatchTerm } from './model.ts';

/**
 * The reference: obviously right and slow. Words by one expression; at each word every slice of the
 * text is made comparable and looked up among all forms of all terms; leftmost, then longest.
 */
function reference(terms: readonly MatchTerm[], text: string): Match[] {
	const forms = terms.flatMap((term) => formsOf(term).map((form) => ({ ...form, term })));
	const words = [...text.matchAll(WORD)].map((m) => ({
		start: m.index,
		end: m.index + m[0].length,
	}));
	const ends = new Set(words.map((word) => word.end));
	const matches: Match[] = [];
	let resume = 0;
	for (const word of words) {
		if (word.start < resume) continue;
		let best: Match | undefined;
		for (const form of forms) {
			const lead = form.text.search(WORD);
			const start = word.start - lead;
			if (start < resume) continue;
			for (let end = word.end; end <= Math.min(text.length, start + 60); end++) {
				const slice = text.slice(start, end);
				if (comparable(slice, form.caseSensitive) !== form.text) continue;
				if (UNSEEN_END.test(slice)) continue;
				if (ENDS_IN_WORD.test(form.text) && !ends.has(end)) continue;
				if (!best || start < best.start || (start === best.start && end > best.end))
					best = { start, end, terms: [form.term] };
				else if (start === best.start && end === best.end) best.terms.push(form.term);
			}
		}
		if (!best) continue;
		best.terms = [...new Set(best.terms)];
		matches.push(best);
		resume = best.end;
	}
	return matches;
}

const PART = '[\\p{L}\\p{N}[\\p{M}--[\\ufe00-\\ufe0f]]]';
const UNSEEN = '(?:[\\u00ad\\u200b-\\u200d\\u2060\\ufeff]|[\\ufe00-\\ufe0f])*';
const WORD = new RegExp(
	`${PART}(?:${UNSEEN}(?:[\\-'._@\\u2010\\u2011\\u2019]${UNSEEN})?${PART})*`,
	'gv',
);
const UNSEEN_END = new RegExp(`${UNSEEN.slice(0, -1)}$`);
const ENDS_IN_WORD = new RegExp(`${PART}$`, 'v');

const comparable = (text: string, caseSensitive: boolean): string => {
	const plain = text
		.replace(new RegExp(UNSEEN, 'g'), '')
		.replace(/\s+/g, ' ')
		.replace(/\u2019/g, "'")
		.replace(/[\u2010\u2011]/g, '-');
	return caseSensitive ? plain : plain.split('').map(lowerUnit).join('');
};

const lowerUnit = (unit: string): string =>
	unit.toLowerCase().length === 1 ? unit.toLowerCase() : unit;

/** Few letters and many joints, so that matches, near misses and overlaps are common. */
const piece = fc.constantFrom(
	...['a', 'b', 'ab', 'B', 'lead', 'Lead', 's', 'ies', 'y', "'s", '’s', '-', '‑', '.', '_', '@'],
	...[' ', '  ', '\u00a0', '\n', '\u00ad', '\u200b', '\ufeff', '\ufe0f', '\u0301', 'e\u0301', 'é'],
	...['İ', 'ß', 'Σ', 'ς', '𝒳', '💡', '\ud800', '\udc00', '+', '/', '&', '\u0000', '語', 'ﬁ'],
);
const anyText = fc.oneof(
	{ weight: 3, arbitrary: fc.array(piece, { maxLength: 24 }).map((parts) => parts.join('')) },
	{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const anyTerm: fc.Arbitrary<MatchTerm> = fc.record({
	conceptId: fc.constantFrom('one', 'two', 'three'),
	text: fc.oneof(
		{
			weight: 4,
			arbitrary: fc.array(piece, { minLength: 1, maxLength: 5 }).map((p) => p.join('')),
		},
		{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
	),
	side: fc.constantFrom('marketing', 'it', 'shared'),
	caseSensitive: fc.boolean(),
	exact: fc.boolean(),
	deprecated: fc.boolean(),
});

const inOrder = (matches: readonly Match[], terms: readonly MatchTerm[]) =>
	matches.map(({ start, end, terms: found }) => ({
		start,
		end,
		terms: found.map((term) => terms.indexOf(term)).sort((a, b) => a - b),
	}));

describe('the matcher', () => {
	it('finds exactly what the slow reference finds, in any text with any terms', () => {
		fc.assert(
			fc.property(fc.array(anyTerm, { maxLength: 6 }), anyText, (terms, text) => {
				const fast = inOrder(compileMatcher(terms).find(text), terms);
				expect(fast).toEqual(inOrder(reference(terms, text), terms));
			}),
			{ numRuns: 3_000 },
		);
	});

	it('finds every form of a term where it stands alone', () => {
		fc.assert(
			fc.property(anyTerm, (term) => {
				const { find } = compileMatcher([term]);
				for (const { text } of formsOf(term)) expect(find(`, ${text} ,`)).toHaveLength(1);
			}),
			{ numRuns: 2_000 },
		);
	});
});
