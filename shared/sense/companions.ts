import { COMPANIONS } from './lexicon/companions.ts';
import type { Reading } from './reading.ts';
import { stem } from './stem.ts';

/** What stands beside a word where it means something else than in the trades. */
export interface Company {
	/** How much of it: 1 for each companion in the same sentence, less for one in the next. */
	amount: number;
	/** The companions as they stand in the text, the nearest of each side first. */
	cues: readonly string[];
}

const NEXT_SENTENCE = 0.4;
const ALONE: Company = { amount: 0, cues: [] };
const stems = new Map<string, ReadonlySet<string>>();

/** The companions of `word`, a word of the glossary in lower case, that stand near it. */
export function companyOf(word: string, { before, after }: Reading): Company {
	const companions = companionsOf(word);
	if (!companions) return ALONE;
	const near = [...before, ...after].filter(
		({ away, word: beside }) => away < 2 && companions.has(stem(beside)),
	);
	if (near.length === 0) return ALONE;
	return {
		amount: near.reduce((sum, { away }) => sum + (away === 0 ? 1 : NEXT_SENTENCE), 0),
		cues: near.map(({ raw }) => raw),
	};
}

function companionsOf(word: string): ReadonlySet<string> | undefined {
	const known = stems.get(word);
	if (known) return known;
	const listed = COMPANIONS.get(word);
	if (listed === undefined) return undefined;
	const made = new Set(listed.split(' ').map(stem));
	stems.set(word, made);
	return made;
}
