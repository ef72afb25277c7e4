import { mistakesBetween } from './distance.ts';

/** Keys and where to find them, as plain data that a database keeps. Key `i` is `text` from `starts[i]` to `starts[i + 1]`. */
export interface DictionaryData {
	text: string;
	starts: Uint32Array;
	/** By hash, the key's number and 1; a place that is taken leads to the next. */
	table: Uint32Array;
	/** Which letters a key has: most keys are no answer by that alone. */
	letters: Uint32Array;
}

/** Gives numbers to keys. */
export class DictionaryDraft {
	readonly #numbers = new Map<string, number>();

	numberOf(key: string): number {
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const number = this.#numbers.size;
		this.#numbers.set(key, number);
		return number;
	}

	get size(): number {
		return this.#numbers.size;
	}

	freeze(): DictionaryData {
		const keys = [...this.#numbers.keys()];
		const starts = new Uint32Array(keys.length + 1);
		const letters = new Uint32Array(keys.length);
		const table = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length + 2)));
		let at = 0;
		for (const [number, key] of keys.entries()) {
			starts[number] = at;
			at += key.length;
			letters[number] = lettersOf(key);
			let place = hashOf(key) & (table.length - 1);
			while (table[place] !== 0) place = (place + 1) & (table.length - 1);
			table[place] = number + 1;
		}
		starts[keys.length] = at;
		return { text: keys.join(''), starts, table, letters };
	}
}

/** The key's number, or -1. */
export function find({ text, starts, table }: DictionaryData, key: string): number {
	let place = hashOf(key) & (table.length - 1);
	for (;;) {
		const number = (table[place] as number) - 1;
		if (number < 0) return -1;
		const from = starts[number] as number;
		if ((starts[number + 1] as number) - from === key.length && text.startsWith(key, from))
			return number;
		place = (place + 1) & (table.length - 1);
	}
}

/** Numbers of the keys that begin so. */
export function beginning({ text, starts, letters }: DictionaryData, prefix: string): number[] {
	const wanted = lettersOf(prefix);
	const found: number[] = [];
	for (let i = 0; i < letters.length; i++)
		if (((letters[i] as number) & wanted) === wanted && text.startsWith(prefix, starts[i])) {
			const longEnough = (starts[i + 1] as number) - (starts[i] as number) >= prefix.length;
			if (longEnough) found.push(i);
		}
	return found;
}

/** Numbers of the keys that at most so many typing mistakes lead to, with how many. */
export function near(
	{ text, starts, letters }: DictionaryData,
	word: string,
	most: number,
): { number: number; mistakes: number }[] {
	const own = lettersOf(word);
	const found: { number: number; mistakes: number }[] = [];
	for (let i = 0; i < letters.length; i++) {
		const from = starts[i] as number;
		const to = starts[i + 1] as number;
		const longer = to - from - word.length;
		if (longer > most || longer < -most) continue;
		// Each mistake takes at most one letter away and brings at most one.
		const theirs = letters[i] as number;
		if (bits(theirs & ~own) > most || bits(own & ~theirs) > most) continue;
		const mistakes = mistakesBetween(word, text, from, to, most);
		if (mistakes <= most) found.push({ number: i, mistakes });
	}
	return found;
}

export const keyAt = ({ text, starts }: DictionaryData, number: number): string =>
	text.slice(starts[number], starts[number + 1]);

/** A bit for each letter from a to z, one for digits, five for all the rest. */
function lettersOf(key: string): number {
	let letters = 0;
	for (let i = 0; i < key.length; i++) {
		const unit = key.charCodeAt(i);
		if (unit >= 0x61 && unit <= 0x7a) letters |= 1 << (unit - 0x61);
		else if (unit >= 0x30 && unit <= 0x39) letters |= 1 << 26;
		else letters |= 1 << (27 + (unit % 5));
	}
	return letters >>> 0;
}

function bits(value: number): number {
	let rest = value - ((value >>> 1) & 0x55555555);
	rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
	return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** FNV-1a over code units. */
function hashOf(key: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
	return (hash ^ (hash >>> 15)) >>> 0;
}
