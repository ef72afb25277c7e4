import { Candidates } from './candidates.ts';
import type { Edition } from './edition.ts';
import { mayHold } from './filter.ts';
import type { Match } from './model.ts';
import { CHUNK, ends, hashes, nextHit, readPlain } from './plain-reader.ts';
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
	readonly #candidates: Candidates;
	/** Made when a text first needs them: most are short and plain. */
	#tokens: Tokens | undefined;
	#ahead: Tokens | undefined;
	/** The word that is to be decided. */
	#start = -1;
	#hash = NO_WORD;

	constructor(text: string, edition: Edition) {
		this.#text = text;
		this.#edition = edition;
		this.#candidates = new Candidates(text, edition);
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
		const { filter } = this.#edition.glossary.parts;
		hashes[0] = this.#hash;
		for (let from = 0; ; ) {
			const hit = nextHit(from, records, filter);
			this.#moveBefore(hit);
			if (hit > records) return;
			this.#decide(hashes[hit], ends[hit], hit, records);
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
		const { filter } = this.#edition.glossary.parts;
		this.#tokens ??= new Tokens(this.#text);
		const tokens = this.#tokens;
		tokens.at = from;
		while (tokens.at < to && tokens.next()) {
			if (mayHold(filter, this.#hash) || mayHold(filter, pairHash(this.#hash, tokens.hash)))
				this.#decide(tokens.hash, tokens.end);
			this.#start = tokens.start;
			this.#hash = tokens.hash;
		}
		return tokens.at;
	}

	/**
	 * Looks for the longest match at a word. `next` is the hash of the word after it, which ends at
	 * `end`, and is the record of this number, if it was read so.
	 */
	#decide(next = 0, end = -1, record = 0, records = 0): void {
		const candidates = this.#candidates;
		if (this.#start < candidates.resume) return;
		candidates.startAt(this.#start);
		candidates.lookUp(this.#hash);
		let key = pairHash(this.#hash, next);
		let longer = end >= 0 && candidates.lookUp(key);
		if (longer) {
			// What was read already need not be read again: it matters where a text repeats what terms begin with.
			for (let j = record + 1; longer && j <= records; j++) {
				const word = hashes[j] as number;
				if (word === 0) continue;
				key = pairHash(key, word);
				longer = candidates.lookUp(key);
			}
			this.#ahead ??= new Tokens(this.#text);
			const ahead = this.#ahead;
			ahead.at = record < records ? (ends[records] as number) : end;
			while (longer && ahead.next()) {
				key = pairHash(key, ahead.hash);
				longer = candidates.lookUp(key);
			}
		}
		candidates.report(this.#matches);
	}
}
