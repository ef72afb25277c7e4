import type { Term } from '../model/concept.ts';
import { COMMON, LESS_COMMON, VERY_COMMON } from './lexicon/common.ts';
import { ALSO_VERBS, MOSTLY_VERBS } from './lexicon/verbs.ts';

/** How common a word is outside the trades: 0 not at all, 3 in nearly every text. */
export type Commonness = 0 | 1 | 2 | 3;

/** Can it be a verb (1), or is it one more often than not (2)? */
export type Verbness = 0 | 1 | 2;

/** Of one word, or of its singular. */
export function commonnessOf(word: string): Commonness {
	const listed = mostOf(word, inLists);
	return listed === 0 && madeOf(word).some((part) => inLists(part) > 0) ? 1 : listed;
}

function inLists(form: string): Commonness {
	if (VERY_COMMON.has(form)) return 3;
	if (COMMON.has(form)) return 2;
	return LESS_COMMON.has(form) || verbnessOfForm(form) > 0 ? 1 : 0;
}

/** The verb that a noun is plainly made of: "roll-out", "rollout", "provisioning". */
function madeOf(word: string): string[] {
	const [, verb] = /^(\p{L}{3,}?)-?(?:out|over|up|in|off|down|back|through)$/u.exec(word) ?? [];
	const [, stem] = /^(\p{L}{3,})ing$/u.exec(word) ?? [];
	return [verb, stem, stem && `${stem}e`].filter((part) => part !== undefined);
}

export const verbnessOf = (word: string): Verbness => mostOf(word, verbnessOfForm);

/** Of a term as it is written: acronyms, names and phrases with a rare word in them are not common. */
export function commonnessOfTerm({ text, type }: Term): Commonness {
	if (type === 'acronym' || text !== text.toLowerCase()) return 0;
	return Math.min(...text.split(/[ -]/).map(commonnessOf)) as Commonness;
}

function verbnessOfForm(form: string): Verbness {
	if (MOSTLY_VERBS.has(form)) return 2;
	return ALSO_VERBS.has(form) ? 1 : 0;
}

function mostOf<Level extends number>(word: string, levelOf: (form: string) => Level): Level {
	const asWritten = levelOf(word);
	return asWritten > 0 || !word.endsWith('s') ? asWritten : levelOf(word.slice(0, -1));
}
