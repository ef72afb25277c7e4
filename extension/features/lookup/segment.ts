import type { DictionaryData } from './dictionary.ts';
import type { PostingsData } from './postings.ts';

/**
 * An index over some concepts, as plain data that a database keeps and gives back in a few
 * milliseconds. Concepts and names are numbers; the names of concept `c` are those from
 * `firstName[c]` to `firstName[c + 1]`.
 */
export interface Segment {
	/** Ids of the concepts, parted by line breaks. */
	ids: string;
	/** By concept, 1 where everyone may see it. */
	published: Uint8Array;
	firstName: Uint32Array;
	/** Names, parted by line breaks; by name, whose word it is (`SIDES`) and its status (`STATUSES`). */
	names: string;
	conceptOf: Uint32Array;
	sides: Uint8Array;
	statuses: Uint8Array;
	/** Words of names, folded, and the concepts that have them. */
	words: DictionaryData;
	wordConcepts: PostingsData;
	/** Whole names without blanks and hyphens, and the names that read so. */
	whole: DictionaryData;
	wholeNames: PostingsData;
	/** Other forms of whole names, see `formOf`. */
	forms: DictionaryData;
	formNames: PostingsData;
	/** Stems of all texts, and the concepts with how much they are about them. */
	stems: DictionaryData;
	stemConcepts: PostingsData;
}

export const SIDES = ['marketing', 'it', 'shared'] as const;
export const STATUSES = ['preferred', 'admitted', 'deprecated'] as const;

/** What a whole name is found by beside how it is written: its stems, its initials. */
export const formOf = {
	stems: (stems: readonly string[]): string => `~${stems.join('')}`,
	initials: (letters: readonly string[]): string => `^${letters.join('')}`,
};
