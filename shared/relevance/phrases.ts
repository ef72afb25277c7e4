import type { MatchTerm } from '../matcher/model.ts';
import { stem } from '../sense/stem.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:[-'’._@][\p{L}\p{N}\p{M}]+)*/gu;

/**
 * Those of `familiar` in which one of `marked` stands as a part. Compares first words (of phrases, the
 * first two) without their endings: in time that grows with the number of terms alone, and a phrase too
 * many does no harm.
 */
export function phrasesAround(
	marked: readonly MatchTerm[],
	familiar: readonly MatchTerm[],
): MatchTerm[] {
	const beginnings = new Set(marked.map(({ text }) => beginningAt(wordsOf(text), 0)));
	return familiar.filter(({ text }) => {
		const words = wordsOf(text);
		return words.some(
			(word, at) => words.length > 1 && (beginnings.has(word) || hasPair(beginnings, words, at)),
		);
	});
}

const wordsOf = (text: string): string[] =>
	Array.from(text.toLowerCase().matchAll(WORD), ([word]) => stem(word));

const hasPair = (beginnings: ReadonlySet<string>, words: readonly string[], at: number): boolean =>
	words.length > 2 && at + 1 < words.length && beginnings.has(beginningAt(words, at));

const beginningAt = (words: readonly string[], at: number): string =>
	words.slice(at, at + 2).join(' ');
