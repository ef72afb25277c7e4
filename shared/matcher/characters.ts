/**
 * What a UTF-16 code unit is to the matcher. Zero is kept for "not looked at yet": the tables learn
 * a unit when they first meet it, because filling them at the start would cost every page 5 ms.
 */
export const OTHER = 1;
/** Part of a word: letters, digits, combining marks. */
export const WORD = 2;
/** Part of a word only between two parts of one: hyphen, apostrophe, and the dots of a host or file name. */
export const JOINER = 3;
/** Not there, as far as reading goes: soft hyphen, zero-width characters, variation selectors. */
export const IGNORABLE = 4;
export const SPACE = 5;
/** Half of a pair: only `wideWord` knows. */
export const SURROGATE = 6;

const KIND_SHIFT = 16;
const FOLD = 0xffff;
const table = new Uint32Array(0x10000);

/** Kind and folded unit in one number, for the one loop in which a second look-up is felt. */
export const look = (unit: number): number => (table[unit] as number) || learn(unit);

/** The kind of what `look` gave. */
export const kindIn = (looked: number): number => looked >>> KIND_SHIFT;

/**
 * The folded unit of what `look` gave: without case, one unit for one unit. `toLowerCase` on a string
 * changes its length ("İ"), and then no offset would be right.
 */
export const foldIn = (looked: number): number => looked & FOLD;

export const kindOf = (unit: number): number => kindIn(look(unit));
export const foldOf = (unit: number): number => foldIn(look(unit));

/** The ways of typing an apostrophe or a hyphen are one; everything else is itself. */
export const plainOf = (unit: number): number =>
	unit === 0x2019 ? 0x27 : unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;

/** Does a letter, digit or mark beyond the first plane begin at `at`? It takes two units. */
export const wideWord = (text: string, at: number): boolean => {
	const point = text.codePointAt(at) as number;
	return point > 0xffff && WORD_CHARACTER.test(String.fromCodePoint(point));
};

const WORD_CHARACTER = /^[\p{L}\p{N}\p{M}]$/u;
const IGNORABLES = /^(?:[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f])$/;
const JOINERS = /^[-'._@\u2010\u2011\u2019]$/;
const WHITE_SPACE = /^\s$/;

function learn(unit: number): number {
	const char = String.fromCharCode(unit);
	const lower = char.toLowerCase();
	const fold = plainOf(lower.length === 1 ? lower.charCodeAt(0) : unit);
	const looked = (classify(unit, char) << KIND_SHIFT) | fold;
	table[unit] = looked;
	return looked;
}

function classify(unit: number, char: string): number {
	if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
	// Before the letters and marks: variation selectors are marks, and U+FEFF is white space.
	if (IGNORABLES.test(char)) return IGNORABLE;
	if (WORD_CHARACTER.test(char)) return WORD;
	if (JOINERS.test(char)) return JOINER;
	return WHITE_SPACE.test(char) ? SPACE : OTHER;
}
