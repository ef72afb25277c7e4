import type { Match } from '../matcher/model.ts';

/** A place where a word of the glossary stands, in reading order with its neighbours. */
export interface Occurrence {
	match: Match;
	/** Equal for places below one heading, or on one card. */
	section: number;
	/** Characters that are read before it. */
	at: number;
}

/** Marks per hundred words: above that, a page looks like a dictionary and nobody reads either. */
const PER_HUNDRED_WORDS = 8;
/** Words have lengths by language; six characters with the blank is close enough for a cap. */
const HUNDRED_WORDS = 600;

/** The places worth a mark: the first of each concept in a section, and never too many together. */
export const sparse = <T extends Occurrence>(occurrences: readonly T[]): T[] =>
	atMost(firstInSection(occurrences), PER_HUNDRED_WORDS);

/** Leaves out what only names concepts that this section has named before, by whichever term. */
export function firstInSection<T extends Occurrence>(occurrences: readonly T[]): T[] {
	const seen = new Map<number, Set<string>>();
	return occurrences.filter(({ match, section }) => {
		const known = seen.get(section) ?? new Set();
		seen.set(section, known);
		const before = known.size;
		for (const term of match.terms) known.add(term.conceptId);
		return known.size > before;
	});
}

/** Leaves out what would be one too many within a hundred words; the earlier ones stay. */
export function atMost<T extends Occurrence>(occurrences: readonly T[], limit: number): T[] {
	const kept: T[] = [];
	for (const occurrence of occurrences) {
		const oldest = kept.at(-limit);
		if (oldest === undefined || occurrence.at - oldest.at >= HUNDRED_WORDS) kept.push(occurrence);
	}
	return kept;
}
