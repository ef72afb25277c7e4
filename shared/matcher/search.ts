import type { Edition } from './edition.ts';
import { FIRST_TERM, type Keys, PREFIX } from './keys.ts';
import type { Match } from './model.ts';
import { CHUNK, ends, hashes, readPlain } from './plain-reader.ts';
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
	#best: number[] = [];

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
		let at = 0;
		/** Where the word began that goes on at `at`, or may begin there, and its hash so far. */
		let word = 0;
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

	/**
	 * Looks at what `readPlain` read. Again without branches but the one that is seldom taken, so a
	 * record without a word (a blank after a comma) is masked out and not skipped.
	 */
	#scan(records: number): void {
		const { filter } = this.#keys.parts;
		const shift = this.#keys.filterShift;
		let hash = this.#hash;
		let alone = 1;
		for (let j = 1; j <= records; j++) {
			const word = hashes[j] as number;
			const full = ((ends[j - 1] as number) + 1 - (ends[j] as number)) >> 31;
			const pair = pairHash(hash, word);
			const inWord = filter[word >>> shift] as number;
			const inPair = filter[pair >>> shift] as number;
			const together = (inPair >>> pair) & (inPair >>> (pair >>> 5));
			if (((alone | together) & full & 1) !== 0) {
				this.#start = this.#startBefore(j);
				this.#hash = hash;
				this.#decide(word, ends[j]);
			}
			alone = ((inWord >>> word) & (inWord >>> (word >>> 5)) & full) | (alone & ~full);
			hash = (word & full) | (hash & ~full);
		}
		this.#start = this.#startBefore(records + 1);
		this.#hash = hash;
	}

	/** Where the last word before a record began. */
	#startBefore(record: number): number {
		let j = record - 1;
		while (j > 0 && (ends[j] as number) - (ends[j - 1] as number) === 1) j--;
		return j > 0 ? (ends[j - 1] as number) + 1 : this.#start;
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
		this.#best.length = 0;
		let longer = this.#lookUp(this.#hash);
		if (end >= 0) {
			let key = pairHash(this.#hash, second);
			longer = this.#lookUp(key);
			this.#ahead.at = end;
			while (longer && this.#ahead.next()) {
				key = pairHash(key, this.#ahead.hash);
				longer = this.#lookUp(key);
			}
		}
		if (this.#best.length === 0) return;
		this.#resume = this.#to;
		const terms = this.#edition.termsOf(this.#best);
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
		if (!this.#edition.has(t) || this.#best.includes(t)) return;
		const pattern = this.#pattern;
		pattern.moveTo(t);
		const from = startOf(this.#text, this.#start, pattern);
		if (from < this.#resume) return;
		const found = this.#best.length > 0;
		if (found && from > this.#from) return;
		const to = endOf(this.#text, this.#start, pattern, this.#edition.glossary.lists);
		if (to < 0) return;
		if (found && from === this.#from) {
			if (to < this.#to) return;
			if (to > this.#to) this.#best.length = 0;
		} else this.#best.length = 0;
		this.#from = from;
		this.#to = to;
		this.#best.push(t);
	}
}
