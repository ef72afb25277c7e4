import { goesOn, isWord } from './characters.ts';
import { type Gap, gapBetween } from './gap.ts';
import { type Reading, Token } from './reading.ts';
import { Word } from './word.ts';

/** Code units that are looked at on each side, and words: what is further away says little. */
const REACH = 300;
const WORDS = 40;
/** Code units on each side of a place upon which a decision can depend. */
export const CONTEXT = REACH + 2;
/** Words of a text that are remembered. */
const MEMORY = 5_000;
/** Code units after which a word without an end is cut. */
const LONGEST = 1_000;

/**
 * Reads the words around places. Places of one text that are asked for in its order share their words: in
 * a text full of terms each word stands near many of them.
 */
export class Surroundings {
	#text = '';
	/** What was read of the text, and its words; the first may be the rest of one that began before. */
	#from = 0;
	#to = 0;
	#words: Word[] = [];

	around(text: string, start: number, end: number): Reading {
		const first = Math.max(0, start - REACH);
		const last = Math.min(text.length, end + REACH);
		this.#read(text, first, last);
		return { before: this.#before(start, first), after: this.#after(end, last) };
	}

	#read(text: string, first: number, last: number): void {
		const isElsewhere = first < this.#from || first > this.#to || this.#words.length > MEMORY;
		if (text !== this.#text || isElsewhere) {
			this.#text = text;
			this.#from = first;
			this.#to = first;
			this.#words = [];
			this.#takeWord();
		}
		while (this.#to < last) {
			while (this.#to < last && !isWord(text, this.#to)) this.#to++;
			this.#takeWord();
		}
	}

	#takeWord(): void {
		const [text, start] = [this.#text, this.#to];
		while (this.#to - start < LONGEST && this.#to < text.length && goesOn(text, this.#to))
			this.#to++;
		if (this.#to > start) this.#words.push(new Word(text, start, this.#to));
	}

	#before(start: number, first: number): Token[] {
		const side = new Side();
		for (let i = this.#firstFrom(start) - 1; side.hasRoom; i--) {
			const word = this.#words[i];
			// What reaches to the edge may be half a word.
			if (!word || (word.start <= first && first > 0)) break;
			const whole = word.end <= start ? word : this.#beginningOf(word, start);
			if (!whole) continue;
			side.take(whole, side.isEmpty ? this.#gap(whole.end, start) : this.#gapBefore(i + 1));
		}
		return side.tokens;
	}

	#after(end: number, last: number): Token[] {
		const side = new Side();
		for (let i = Math.max(0, this.#firstFrom(end) - 1); side.hasRoom; i++) {
			const word = this.#words[i];
			if (!word || word.start >= last) break;
			if (word.end <= end) continue;
			const isWhole = word.start >= end && word.end <= last;
			const seen = isWhole ? word : this.#endOf(word, end, last);
			if (!seen) continue;
			side.take(seen, side.isEmpty ? this.#gap(end, seen.start) : this.#gapBefore(i));
		}
		return side.tokens;
	}

	/** What parts a word from the one before it. */
	#gapBefore(i: number): Gap {
		const [before, word] = [this.#words[i - 1], this.#words[i]];
		if (!before || !word) return 'blank';
		word.gap ??= this.#gap(before.end, word.start);
		return word.gap;
	}

	#gap(from: number, to: number): Gap {
		return gapBetween(this.#text, from, to);
	}

	/** Index of the first word that begins at or behind a place of the text. */
	#firstFrom(at: number): number {
		let low = 0;
		let high = this.#words.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.#words[middle]?.start ?? at) < at) low = middle + 1;
			else high = middle;
		}
		return low;
	}

	/** The part of a word that stands before a term in it: "lead" of "lead-generation". */
	#beginningOf({ start }: Word, before: number): Word | undefined {
		let end = before;
		while (end > start && !isWord(this.#text, end - 1)) end--;
		return end > start ? new Word(this.#text, start, end) : undefined;
	}

	#endOf(word: Word, behind: number, last: number): Word | undefined {
		const end = Math.min(word.end, last);
		let start = Math.max(word.start, behind);
		while (start < end && !isWord(this.#text, start)) start++;
		return end > start ? new Word(this.#text, start, end) : undefined;
	}
}

/** Gathers the tokens of one side while going away from the place. */
class Side {
	readonly tokens: Token[] = [];
	#away = 0;

	get isEmpty(): boolean {
		return this.tokens.length === 0;
	}

	get hasRoom(): boolean {
		return this.tokens.length < WORDS;
	}

	take(word: Word, gap: Gap): void {
		this.#away += AWAY[gap];
		this.tokens.push(new Token(word, gap, this.#away, this.tokens.length + 1));
	}
}

const AWAY: Record<Gap, number> = { blank: 0, comma: 0, sentence: 1, block: 2 };
