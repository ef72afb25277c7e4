import type { Match } from '../matcher/model.ts';

/** A place where a word of the glossary stands. */
export interface Occurrence {
	match: Pick<Match, 'terms'>;
	/** Equal for places below one heading, or on one card. */
	section: string;
	/** Characters that are read before it. */
	at: number;
}

/** Marks per hundred words: above that, a page looks like a dictionary and nobody reads either. */
export const PER_HUNDRED_WORDS = 8;
/** Words have lengths by language; six characters with the blank is close enough for a cap. */
const HUNDRED_WORDS = 600;

/** Asked of each place in reading order: is it worth a mark? */
export type Choice = (occurrence: Occurrence) => boolean;

/** The first place of each concept in a section, and never too many together. */
export function sparsely(): Choice {
	const isFirst = firstInSection();
	const hasRoom = atMost(PER_HUNDRED_WORDS);
	return (occurrence) => isFirst(occurrence) && hasRoom(occurrence);
}

/** Not where it only names concepts that this section has named before, by whichever term. */
export function firstInSection(): Choice {
	const named = new Map<string, Set<string>>();
	return ({ match, section }) => {
		const concepts = named.get(section) ?? new Set();
		named.set(section, concepts);
		const before = concepts.size;
		for (const term of match.terms) concepts.add(term.conceptId);
		return concepts.size > before;
	};
}

/** Not where it would be one too many within a hundred words. */
export function atMost(limit: number): (place: Pick<Occurrence, 'at'>) => boolean {
	const latest: number[] = [];
	return ({ at }) => {
		const [oldest] = latest;
		if (oldest !== undefined && latest.length === limit && at - oldest < HUNDRED_WORDS)
			return false;
		if (latest.length === limit) latest.shift();
		latest.push(at);
		return true;
	};
}
