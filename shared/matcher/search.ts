import type { Edition } from './edition.ts';
import { FIRST_TERM, type Keys, PREFIX } from './keys.ts';
import type { Match } from './model.ts';
import { CHUNK, ends, hashes, nextHit, readPlain } from './plain-reader.ts';
import type { PatternView } from './rows.ts';
import { endOf, startOf } from './stand.ts';
import { pairHash, Tokens } from './tokens.ts';

/** Stands for the word before the first. */
const NO_WORD = 0x5bd1e995;

/**
 * One walk over one text. A word is decided when the next one has been read: by then the hashes of
 * the word and of the pair say, by two bits each in a small filter, whether a term may begin there.
 */
export class Search {
	readonly #matches: Match[] = [];
	readonly #text: string;
	readonly #edition: Edition;
	readonly #keys: Keys;
	readonly #pattern: PatternView;
	readonly #tokens: Tokens;
	readonly #ahead: Tokens;
	/** Where the last match ended. */
	#resume = 0;
	/** The word that is to be decided. */
	#start = -1;
	#hash = NO_WORD;
	/** The best match at it, and the terms that stand there. */
	#from = 0;
	#to = 0;
	readonly #best: number[] = [];
	#found = 0;

	constructor(text: string, edition: Edition) {
		const { keys, pattern } = edition.glossary;
		this.#text = text;
		this.#edition = edition;
		this.#keys = keys;
		this.#pattern = pattern;
		this.#tokens = new Tokens(text);
		this.#ahead = new Tokens(text);
	}

	run(): Match[] {
		const length = this.#text.length;
		let at = this.#edition.glossary.hasSilentWord ? this.#walk(0, length) : 0;
		/** Where the word that goes on at `at` began, or may begin, and what was read of it. */
		let word = at;
		let hash = 0;
		while (at < length) {
			const to = Math.min(length, at + CHUNK);
			const records = readPlain(this.#text, at, to, hash);
			if (records < 0) {
				at = this.#walk(word, to);
				word = at;
				hash = 0;
			} else {
				ends[0] = word - 1;
				this.#scan(to === length ? records + 1 : records);
				word = (ends[records] as number) + 1;
				hash = hashes[records + 1] as number;
				at = to;
			}
		}
		this.#decide();
		return this.#matches;
	}

	/** Decides all words that `readPlain` read but the last. */
	#scan(records: number): void {
		const { filter } = this.#keys.parts;
		hashes[0] = this.#hash;
		for (let from = 0; ; ) {
			const hit = nextHit(from, records, filter);
			this.#moveBefore(hit);
			if (hit > records) return;
			this.#decide(hashes[hit], ends[hit]);
			from = hit;
		}
	}

	/** Makes the last word before a record the one to decide. */
	#moveBefore(record: number): void {
		let j = record - 1;
		while (j > 0 && hashes[j] === 0) j--;
		if (j === 0) return;
		this.#hash = hashes[j] as number;
		this.#start = (ends[j - 1] as number) + 1;
	}

	/** Reads from `from` on until after `to`, for texts that `readPlain` does not understand; returns where it ended. */
	#walk(from: number, to: number): number {
		const tokens = this.#tokens;
		tokens.at = from;
		while (tokens.at < to && tokens.next()) {
			this.#decide(tokens.hash, tokens.end);
			this.#start = tokens.start;
			this.#hash = tokens.hash;
		}
		return tokens.at;
	}

	/** Reports the leftmost, then longest match at the word before `second`, which ends at `end`. */
	#decide(second = 0, end = -1): void {
		if (this.#start < this.#resume) return;
		this.#found = 0;
		this.#lookUp(this.#hash);
		if (end >= 0) {
			let key = pairHash(this.#hash, second);
			let longer = this.#lookUp(key);
			this.#ahead.at = end;
			while (longer && this.#ahead.next()) {
				key = pairHash(key, this.#ahead.hash);
				longer = this.#lookUp(key);
			}
		}
		if (this.#found === 0) return;
		this.#resume = this.#to;
		const terms = this.#edition.termsOf(this.#best, this.#found);
		if (terms.length > 0) this.#matches.push({ start: this.#from, end: this.#to, terms });
	}

	/** Tries the terms of this key, and says whether longer ones begin so. */
	#lookUp(key: number): boolean {
		const { heldBits, slotShift, parts } = this.#keys;
		const { slots } = parts;
		const mask = slots.length - 1;
		const tags = -1 << heldBits;
		const tag = key << heldBits;
		let longer = false;
		for (let slot = key >>> slotShift; slots[slot] !== 0; slot = (slot + 1) & mask) {
			const held = slots[slot] as number;
			if ((held & tags) !== tag) continue;
			if ((held & ~tags) === PREFIX) longer = true;
			else this.#try((held & ~tags) - FIRST_TERM);
		}
		return longer;
	}

	#try(t: number): void {
		if (!this.#edition.has(t)) return;
		const pattern = this.#pattern;
		pattern.moveTo(t);
		const from = startOf(this.#text, this.#start, pattern);
		if (from < this.#resume || (this.#found > 0 && from > this.#from)) return;
		const to = endOf(this.#text, this.#start, pattern, this.#edition.glossary.lists);
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
