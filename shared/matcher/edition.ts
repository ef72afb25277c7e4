import type { Glossary } from './glossary.ts';
import { ROW, TERM } from './layout.ts';
import type { MatchTerm } from './model.ts';

/**
 * A glossary as it was after one change. Later changes add to the same tables: an edition passes over
 * the terms that came after it, and keeps those that were taken away after it.
 */
export class Edition {
	readonly glossary: Glossary;
	readonly #rows: Int32Array;
	readonly #terms: number;
	readonly #changes: number;

	constructor(glossary: Glossary) {
		this.glossary = glossary;
		this.#rows = glossary.parts.rows;
		this.#terms = glossary.terms;
		this.#changes = glossary.changes;
	}

	get isNewest(): boolean {
		return this.#changes === this.glossary.changes;
	}

	/** Is this term, or one that is written the same, part of the edition? */
	has(t: number): boolean {
		const rows = this.#rows;
		for (let at = t; at >= 0; at = (rows[at * ROW + TERM.twin] as number) - 1)
			if (this.#isIn(at)) return true;
		return false;
	}

	/**
	 * All terms of the edition that are written as one of the first `count` of these, in the order in
	 * which they came; no shields.
	 */
	termsOf(heads: readonly number[], count: number): MatchTerm[] {
		const rows = this.#rows;
		const first = heads[0] as number;
		if (count === 1 && rows[first * ROW + TERM.twin] === 0) {
			const term = this.glossary.term(first);
			return term.shield ? [] : [term];
		}
		const all: number[] = [];
		for (let i = 0; i < count; i++)
			for (let t = heads[i] as number; t >= 0; t = (rows[t * ROW + TERM.twin] as number) - 1)
				if (this.#isIn(t)) all.push(t);
		inOrder(all);
		const terms: MatchTerm[] = [];
		for (const t of all) {
			const term = this.glossary.term(t);
			if (!term.shield) terms.push(term);
		}
		return terms;
	}

	/** Every term of the edition, in order. */
	*all(): Generator<MatchTerm> {
		for (let t = 0; t < this.#terms; t++) if (this.#isIn(t)) yield this.glossary.term(t);
	}

	#isIn(t: number): boolean {
		const removed = this.#rows[t * ROW + TERM.removed] as number;
		return t < this.#terms && (removed === 0 || removed > this.#changes);
	}
}

/** Most words have two meanings or three; calling `sort` for these took longer than all else of a match. */
function inOrder(numbers: number[]): void {
	if (numbers.length > 8) numbers.sort((a, b) => a - b);
	else
		for (let i = 1; i < numbers.length; i++) {
			const number = numbers[i] as number;
			let at = i;
			for (; at > 0 && (numbers[at - 1] as number) > number; at--)
				numbers[at] = numbers[at - 1] as number;
			numbers[at] = number;
		}
}
