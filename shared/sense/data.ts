import type { PerSide, SideOrShared } from '../model/side.ts';
import type { Commonness, Verbness } from './commonness.ts';

/** What decisions are made with: plain data, cheap to send and to store as JSON. Made by `compileSenses`. */
export interface SenseData {
	version: 1;
	/** Stems that some bag speaks of, parted by blanks; there they are known by their place here. */
	stems: string;
	/** Words that only one side has, in lower case, parted by blanks: where they stand, its trade is talked about. */
	trade: PerSide;
	/** The words that need a decision, as written in the glossary, in lower case. */
	words: Record<string, WordData>;
	senses: SenseEntry[];
}

export interface WordData {
	/** Every meaning, as places in `senses`. */
	senses: number[];
	/** Whose word it is in each of them. */
	sides: SideOrShared[];
	common: Commonness;
	verb: Verbness;
	/** Written in capitals it is a term, and in small letters an everyday word: "SEA". */
	acronym: boolean;
}

/** What a concept is: nobody becomes a person by doing something, and no thing is done. */
export type Kind = 'person' | 'action' | 'thing';

export interface SenseEntry {
	id: string;
	kind: Kind;
	/** Pairs of a stem's place and its weight, 1 to 9. */
	bag: number[];
}
