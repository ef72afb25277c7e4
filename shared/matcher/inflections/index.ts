import { english } from './english.ts';

/** What a language does to a word: its other forms, without the word itself. */
export type Inflection = (word: string) => string[];

/** A team's terms carry no language yet, so each is inflected in all of these. */
const LANGUAGES: readonly Inflection[] = [english];

const ENDS_IN_WORD = /[\p{L}\p{N}\p{M}]$/u;

/**
 * A term and its inflected forms. Of a phrase, the last word changes: "service levels". A term that
 * ends in a sign ("C++") does not change. Words are parted by single blanks.
 */
export function inflected(term: string): string[] {
	if (!ENDS_IN_WORD.test(term)) return [term];
	const cut = term.lastIndexOf(' ') + 1;
	const before = term.slice(0, cut);
	const forms = LANGUAGES.flatMap((inflect) => inflect(term.slice(cut)));
	return [term, ...forms.map((form) => before + form)];
}
