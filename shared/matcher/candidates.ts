import type { Edition } from './edition.ts';
import { FIRST_TERM, PREFIX } from './keys.ts';
import type { Match } from './model.ts';
import type { PatternView } from './rows.ts';
import { endOf, startOf } from './stand.ts';

/** The terms that may stand at one word of a text, and the best of them. */
export class Candidates {
	/** Where the last match ended; none begins before. */
	resume = 0;
	readonly #text: string;
	readonly #edition: Edition;
	/** Where the word begins. */
	#word = 0;
	/** The best place so far, and the terms that stand there. */
	#from = 0;
	#to = 0;
	readonly #best: number[] = [];
	#found = 0;
	/** Of the glossary, at hand. */
	readonly #slots: Int32Array;
	readonly #slotShift: number;
	readonly #heldBits: number;
	readonly #pattern: PatternView;

	constructor(text: string, edition: Edition) {
		const { keys, parts, pattern } = edition.glossary;
		this.#text = text;
		this.#edition = edition;
		this.#slots = parts.slots;
		this.#slotShift = keys.slotShift;
		this.#heldBits = keys.heldBits;
		this.#pattern = pattern;
	}

	/** Goes to a word. */
	startAt(word: number): void {
		this.#word = word;
		this.#found = 0;
	}

	/** Tries the terms of a key, and says whether longer ones begin so. */
	lookUp(key: number): boolean {
		const slots = this.#slots;
		const mask = slots.length - 1;
		const tags = -1 << this.#heldBits;
		const tag = key << this.#heldBits;
		let longer = false;
		for (let slot = key >>> this.#slotShift; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const held = slots[slot] as number;
			if ((held & tags) !== tag) continue;
			if ((held & ~tags) === PREFIX) longer = true;
			else this.#try((held & ~tags) - FIRST_TERM);
		}
		return longer;
	}

	/** Adds the leftmost, then longest of what was tried, if anything stands there that is shown. */
	report(matches: Match[]): void {
		if (this.#found === 0) return;
		this.resume = this.#to;
		const terms = this.#edition.termsOf(this.#best, this.#found);
		if (terms.length > 0) matches.push({ start: this.#from, end: this.#to, terms });
	}

	#try(t: number): void {
		const pattern = this.#pattern;
		if (!this.#edition.has(t)) return;
		pattern.moveTo(t);
		const from = startOf(this.#text, this.#word, pattern);
		if (from < this.resume || (this.#found > 0 && from > this.#from)) return;
		const to = endOf(this.#text, this.#word, pattern);
		if (to < 0 || this.#isFound(t)) return;
		if (this.#found > 0 && from === this.#from) {
			if (to < this.#to) return;
			if (to > this.#to) this.#found = 0;
		} else this.#found = 0;
		this.#from = from;
		this.#to = to;
		// Not by push and length: an array that is emptied so is made anew at the next push.
		this.#best[this.#found++] = t;
	}

	/** A key that only looks like another leads to the same term again. */
	#isFound(t: number): boolean {
		for (let i = 0; i < this.#found; i++) if (this.#best[i] === t) return true;
		return false;
	}
}
