import { Keys } from './keys.ts';
import { copyOf, HEAD, type Parts } from './layout.ts';
import type { Lists } from './lists.ts';
import type { MatchTerm } from './model.ts';
import { PatternView, readTerm } from './rows.ts';

/** A compiled glossary: its buffer, and what is made of it at first need. */
export class Glossary {
	readonly parts: Parts;
	readonly keys: Keys;
	readonly lists: Lists;
	readonly pattern: PatternView;
	/** Those that were met, by number. Not an array: with few of many it would be searched, not indexed. */
	readonly #met = new Map<number, MatchTerm>();

	/** Is the buffer someone else's, and not to be written to? */
	readonly #borrowed: boolean;

	constructor(parts: Parts, lists: Lists, borrowed = false) {
		this.#borrowed = borrowed;
		this.parts = parts;
		this.lists = lists;
		this.keys = new Keys(parts);
		this.pattern = new PatternView(parts, lists);
	}

	get terms(): number {
		return this.parts.head[HEAD.terms] as number;
	}

	get changes(): number {
		return this.parts.head[HEAD.changes] as number;
	}

	/** Has it a term that only `Tokens` can find? */
	get hasSilentWord(): boolean {
		return this.parts.head[HEAD.silent] !== 0;
	}

	/** Itself, or a copy that may be written to. */
	own(): Glossary {
		return this.#borrowed ? new Glossary(copyOf(this.parts), this.lists) : this;
	}

	/** The same object each time. */
	term(t: number): MatchTerm {
		const known = this.#met.get(t);
		if (known) return known;
		const term = readTerm(this.parts, t, this.lists);
		this.#met.set(t, term);
		return term;
	}
}
