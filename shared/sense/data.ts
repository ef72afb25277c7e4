import type { SideOrShared } from '../model/side.ts';

/** What decisions are made with: plain data, cheap to send and to store as JSON. Made by `compileSenses`. */
export interface SenseData {
	version: 1;
	/** Stems that some bag or `trade` speaks of, parted by blanks; elsewhere they are known by their place here. */
	stems: string;
	/** How far each stem, by its place, is Marketing's (above 0) or IT's, -9 to 9. */
	trade: number[];
	/** The words that need a decision, as written in the glossary, in lower case. */
	words: Record<string, WordData>;
	senses: SenseEntry[];
}

export interface WordData {
	/** Every meaning, as places in `senses`. */
	senses: number[];
	/** Whose word it is in each of them. */
	sides: SideOrShared[];
	/** Is it the name of that concept, not just another word for it? */
	preferred: boolean[];
	/** How common the word is outside the trades: 0 not at all, 3 in nearly every text. */
	common: 0 | 1 | 2 | 3;
	/** Can it be a verb, and is it one more often than not? */
	verb: 0 | 1 | 2;
	/** Written in capitals it is a term, and in small letters an everyday word: "SEA". */
	acronym: boolean;
}

export interface SenseEntry {
	id: string;
	kind: 'person' | 'action' | 'thing';
	/** Pairs of a stem's place and its weight, 1 to 9. */
	bag: number[];
}
