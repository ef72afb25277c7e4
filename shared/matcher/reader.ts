import {
	foldIn,
	IGNORABLE,
	JOINER,
	kindIn,
	kindOf,
	look,
	SURROGATE,
	WORD,
	wideWord,
} from './characters.ts';

const SEED = 0x2f0b4c47;
const PRIME = 0x01000193;
const mix = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** The hash of two words in a row, from their own. */
export const pairHash = (first: number, second: number): number =>
	Math.imul(first ^ 0x5bd1e995, 31) ^ second;

/**
 * Reads a text word by word and hashes each on the way, case and ignorable characters aside.
 * `start`, `end` and `hash` are the current word's after `next` returned true.
 */
export class WordReader {
	start = 0;
	end = 0;
	hash = 0;
	#at = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	next(): boolean {
		const text = this.#text;
		const length = text.length;
		let at = this.#at;
		for (; at < length; at++) {
			const kind = kindOf(text.charCodeAt(at));
			if (kind === WORD || (kind === SURROGATE && wideWord(text, at))) break;
		}
		if (at >= length) {
			this.#at = at;
			return false;
		}
		this.start = at;
		let hash = SEED;
		let end = at;
		let joiner = 0;
		while (at < length) {
			const unit = text.charCodeAt(at);
			const looked = look(unit);
			const kind = kindIn(looked);
			if (kind === WORD) {
				if (joiner) {
					hash = mix(hash, joiner);
					joiner = 0;
				}
				hash = mix(hash, foldIn(looked));
				end = ++at;
			} else if (kind === SURROGATE && wideWord(text, at)) {
				if (joiner) {
					hash = mix(hash, joiner);
					joiner = 0;
				}
				hash = mix(mix(hash, unit), text.charCodeAt(at + 1));
				end = at += 2;
			} else if (kind === JOINER && !joiner) {
				joiner = foldIn(looked);
				at++;
			} else if (kind === IGNORABLE) at++;
			else break;
		}
		this.end = end;
		this.hash = hash;
		this.#at = at;
		return true;
	}
}

/** Does the word that reaches up to `at` go on there? */
export function wordGoesOn(text: string, at: number): boolean {
	let joined = false;
	for (let i = at; i < text.length; i++) {
		const kind = kindOf(text.charCodeAt(i));
		if (kind === WORD) return true;
		if (kind === SURROGATE) return wideWord(text, i);
		if (kind === JOINER && !joined) joined = true;
		else if (kind !== IGNORABLE) return false;
	}
	return false;
}
