import type { Gap } from './gap.ts';
import type { Word } from './word.ts';

/** A word beside the place that is decided on. */
export class Token {
	readonly of: Word;
	/** What parts it from the word nearer to the place. */
	readonly gap: Gap;
	/** Sentences (1) or blocks (2 and more) that end between it and the place. */
	readonly away: number;
	/** Words between it and the place, plus one. */
	readonly distance: number;

	constructor(of: Word, gap: Gap, away: number, distance: number) {
		this.of = of;
		this.gap = gap;
		this.away = away;
		this.distance = distance;
	}

	get raw(): string {
		return this.of.raw;
	}

	get word(): string {
		return this.of.word;
	}
}

/** The words around a place, the nearest first. */
export interface Reading {
	before: readonly Token[];
	after: readonly Token[];
}
