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
	readonly #terms: MatchTerm[] = [];

	/** Is the buffer someone else's, and not to be written to? */
	readonly #borrowed: boolean;

	constructor(parts: Parts, lists: Lists, borrowed = false) {
		this.#borrowed = borrowed;
		this.parts = parts;
		this.lists = lists;
		this.keys = new Keys(parts);
		this.pattern = new PatternView(parts);
	}

	get terms(): number {
		return this.parts.head[HEAD.terms] as number;
	}

	get changes(): number {
		return this.parts.head[HEAD.changes] as number;
	}

	/** Itself, or a copy that may be written to. */
	own(): Glossary {
		return this.#borrowed ? new Glossary(copyOf(this.parts), this.lists) : this;
	}

	/** The same object each time. */
	term(t: number): MatchTerm {
		const known = this.#terms[t];
		if (known) return known;
		const term = readTerm(this.parts, t, this.lists);
		this.#terms[t] = term;
		return term;
	}
}
