import { compileMatcher } from '../matcher/compile.ts';
import type { MatchTerm } from '../matcher/model.ts';
import type { Term } from '../model/concept.ts';
import { matchTerm } from './foreign.ts';

/** A piece of a text; offsets are UTF-16 code units. */
export interface Passage {
	text: string;
	start: number;
	end: number;
}

/** The terms that `word`, as it was read or typed, is a form of. */
export function termsNamed(word: string, terms: readonly Term[]): Term[] {
	const asked = word.trim();
	const initial = initialOf(asked);
	// One matcher of a whole glossary would take longer than a look-up may.
	const near = terms.filter(({ text }) => initialOf(text) === initial);
	const match = compileMatcher(near.map(matchTerm))
		.find(asked)
		.find(({ start, end }) => end - start === asked.length);
	const names = new Set(match?.terms.map(nameOf));
	return near.filter((term) => names.has(nameOf(term)));
}

/** The longer term of which the passage is only a part. */
export function phraseAround(
	{ text, start, end }: Passage,
	terms: readonly Term[],
): string | undefined {
	const length = end - start;
	const part = text.slice(start, start + Math.min(3, length)).toLowerCase();
	const longer = terms.filter(
		(term) => term.text.length > length && term.text.toLowerCase().includes(part),
	);
	const match = compileMatcher(longer.map(matchTerm))
		.find(text)
		.find((one) => one.start <= start && one.end >= end && one.end - one.start > length);
	return match && text.slice(match.start, match.end);
}

const nameOf = ({ conceptId, text, side }: Term | MatchTerm): string =>
	[conceptId, side, text].join('\n');

/** The first letter without its accents: "Häuser" is a form of "Haus". */
const initialOf = (text: string): string => text.trim().normalize('NFD').charAt(0).toLowerCase();
