import type { SideOrShared } from '../model/side.ts';

/** A term as the matcher takes it: only what finding and painting need, so that it is cheap to send. */
export interface MatchTerm {
	conceptId: string;
	text: string;
	side: SideOrShared;
	/** Already decided: an acronym is case-sensitive unless it says otherwise. */
	caseSensitive: boolean;
	/** No inflected forms. */
	exact: boolean;
	deprecated: boolean;
	/** BCP 47 tag of the language whose inflections apply; without it they are English, and German where the word looks German. */
	lang?: string;
	/** What the team said of where it is not marked: carried along, and left to who marks (`relevance/limits.ts`). */
	neverOn?: readonly string[];
	minLength?: number;
	/**
	 * Found like any other, and reported to nobody: a phrase that the reader has no need of takes the
	 * words in it along, so that "conversion" goes unmarked in a marketer's "conversion rate".
	 */
	shield?: true;
}

/** A place in a string where a word of the glossary stands. Offsets are UTF-16 code units. */
export interface Match {
	start: number;
	end: number;
	/** Every term that this place can be, all senses, no shields; never empty. */
	terms: MatchTerm[];
}

/** A change of a glossary: whole concepts leave, terms come. A changed term is its concept's leaving and coming. */
export interface GlossaryChange {
	removed: readonly string[];
	added: readonly MatchTerm[];
}

/** A glossary made ready for finding; costs its building once and is used for every text of a page. */
export interface Matcher {
	/**
	 * Where words of the glossary stand: leftmost, then longest, never overlapping, in text order.
	 * Any string is fine, also one that cuts a surrogate pair.
	 */
	find(text: string): Match[];
	/** All of it in one flat buffer, to be sent or stored; `matcherFrom` reads it again. */
	toBytes(): Uint8Array<ArrayBuffer>;
	/** The same as compiling the changed list of terms anew, at a cost that grows with the change alone. */
	changed(change: GlossaryChange): Matcher;
}
