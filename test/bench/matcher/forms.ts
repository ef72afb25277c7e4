import { formsOf } from '@common-ground/shared/matcher/forms.ts';
import type { MatchTerm } from '@common-ground/shared/matcher/model.ts';

/** One way of writing a term, and what counts as it in a text. */
interface Form {
	text: string;
	cased: boolean;
	/** A hyphen in the text may stand for a blank. */
	hyphenated: boolean;
	/** Also where a hyphen joins it to another word. */
	inCompounds: boolean;
}

/** Every form of every term, by what peers look for. */
export type Forms = ReadonlyMap<string, readonly Form[]>;

/** Texts and forms as peers compare them: without case, and a hyphen is a blank. Keeps every offset. */
export const folded = (text: string): string => text.toLowerCase().replaceAll('-', ' ');

/** All that our matcher inflects by itself, written out, since no peer inflects. */
export const allForms = (terms: readonly MatchTerm[]): Forms =>
	Map.groupBy(terms.flatMap(written), ({ text }) => folded(text));

const TWO_CAPITALS = /[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/u;

const written = (term: MatchTerm): Form[] =>
	formsOf(term).map((text) => ({
		text,
		cased: term.caseSensitive,
		hyphenated: !term.exact,
		inCompounds: term.caseSensitive && TWO_CAPITALS.test(term.text),
	}));
