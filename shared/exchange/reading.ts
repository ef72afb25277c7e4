import type { Entry } from './entry.ts';

/** Something of a file that cannot be taken, and where. */
export interface Refused {
	/** Row of a table or line of a text, from 1; 0 for the file as a whole. */
	row: number;
	/** The column's or the element's name; empty where it is the row as a whole. */
	column: string;
	/** What is wrong and what to do, for people. */
	message: string;
}

/** An entry of a file, and where it begins. */
export interface ReadEntry extends Entry {
	row: number;
}

/** What a file holds. */
export interface Reading {
	entries: ReadEntry[];
	refused: Refused[];
	/** What was assumed, for people: an encoding, a separator. */
	notes: string[];
	/** BCP 47; empty where the file names none. */
	language: string;
}

/** The file cannot be read at all; nothing of it is taken. */
export class UnreadableFile extends Error {
	readonly refused: Refused;

	constructor(message: string, row = 0, column = '') {
		super(message);
		this.refused = { row, column, message };
	}
}
