import {
	CJK,
	COMPOSING,
	foldOf,
	IGNORABLE,
	isWord,
	kindAt,
	kindOf,
	MARK,
	mixes,
	mixOf,
	WORD,
	widthAt,
	withoutIgnorables,
} from './units.ts';

/** Longer words are no words of a glossary, and normalising them could take the square of their length. */
const LONGEST = 1000;
/** From here on Han characters stand for others ("compatibility"); they are normalised. */
const FIRST_COMPATIBLE = 0xf900;

/** A word's hash, one unit further: turn and add, two steps that the processor takes while it waits for the next character. */
export const turned = (hash: number): number => (hash << 5) | (hash >>> 27);

/** The hash of words in a row and one word more. */
export const pairHash = (before: number, word: number): number =>
	Math.imul(before, 0x9e3779b1) ^ word;

/** The hash of a word that is written as `mixes` cannot know: in full, unit by unit. */
function hashOf(canonical: string): number {
	let hash = 0;
	for (let i = 0; i < canonical.length; i++)
		hash = turned(hash) ^ mixOf(foldOf(canonical.charCodeAt(i)));
	return hash;
}

/**
 * Reads any text word by word: runs of letters, digits and marks, and Han, Hiragana or Katakana
 * characters one by one. What stands between is nobody's; ignorable characters inside a word are
 * skipped. After `next` returned true, `start`, `end` and `hash` are the word's; `at` is where
 * reading goes on; it and the text may be set.
 */
export class Tokens {
	start = 0;
	end = 0;
	hash = 0;
	at: number;
	text: string;
	/** Is what stands in the text already what is compared? */
	#plain = true;

	constructor(text: string, at = 0) {
		this.text = text;
		this.at = at;
	}

	next(): boolean {
		const { text } = this;
		const length = text.length;
		let at = this.at;
		let kind = 0;
		for (; at < length; at++) {
			kind = kindAt(text, at);
			if (isWord(kind)) break;
		}
		this.at = at;
		if (at >= length) return false;
		this.start = at;
		if (kind === CJK) this.#readOne();
		else this.#readRun();
		if (!this.#plain) this.hash = hashOf(this.canonical());
		return true;
	}

	/** The word in one way of writing it: composed, without what is ignorable, its case kept. */
	canonical(): string {
		const raw = this.text.slice(this.start, this.end);
		if (this.#plain) return raw;
		const seen = withoutIgnorables(raw);
		return seen.length > LONGEST ? '' : seen.normalize('NFC');
	}

	#readOne(): void {
		const { text } = this;
		const unit = text.charCodeAt(this.start);
		this.end = this.start + widthAt(text, this.start);
		this.#plain = this.end - this.start === 1 && unit < FIRST_COMPATIBLE;
		this.hash = mixOf(foldOf(unit));
		for (let at = this.end; at < text.length; at += widthAt(text, at)) {
			const kind = kindAt(text, at);
			if (kind === MARK) {
				this.end = at + widthAt(text, at);
				this.#plain = false;
			} else if (kind !== IGNORABLE) break;
		}
		this.at = this.end;
	}

	#readRun(): void {
		const { text } = this;
		const length = text.length;
		let at = this.start;
		let end = at;
		let hash = 0;
		let plain = true;
		let skipped = false;
		while (at < length) {
			const unit = text.charCodeAt(at);
			if (kindOf(unit) === WORD) {
				if (skipped) plain = false;
				hash = turned(hash) ^ (mixes[unit] as number);
				end = ++at;
				continue;
			}
			const kind = kindAt(text, at);
			if (kind !== IGNORABLE && kind !== COMPOSING && kind !== MARK) break;
			at += widthAt(text, at);
			if (kind === IGNORABLE) skipped = true;
			else {
				plain = false;
				end = at;
			}
		}
		this.#plain = plain;
		this.hash = hash;
		this.end = end;
		this.at = end;
	}
}
