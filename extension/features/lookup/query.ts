import { meaningful, stemOf, wordsOf } from './words.ts';

/** A query taken apart. */
export interface Query {
	/** All its words, folded. */
	words: readonly string[];
	/** Those that carry meaning, each once. */
	content: readonly QueryWord[];
}

export interface QueryWord {
	word: string;
	stem: string;
	/** How much it tells: rare words tell more. Set by what is searched. */
	weight: number;
}

/** More is a pasted text. */
const MOST_WORDS = 40;

/** `tells` says how much a stem tells, from how many texts have it. */
export function queryOf(text: string, tells: (stem: string) => number): Query {
	const words = wordsOf(text.slice(0, 600)).slice(0, MOST_WORDS);
	const content = [...new Set(meaningful(words))].map((word) => {
		const stem = stemOf(word);
		return { word, stem, weight: tells(stem) };
	});
	return { words, content };
}

/** Words of a run in the query that may be a name: longer ones are rare. */
const LONGEST_RUN = 5;

/** Runs of neighbouring words, the longest first: a name may stand inside a question. */
export function runsOf(words: readonly string[]): string[][] {
	const runs: string[][] = [];
	for (let length = Math.min(LONGEST_RUN, words.length); length > 0; length--)
		for (let from = 0; from + length <= words.length; from++)
			runs.push(words.slice(from, from + length));
	return runs;
}
