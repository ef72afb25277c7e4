/** What a UTF-16 code unit is to the matcher. Zero is kept for "not looked at yet". */
const SIGN = 1;
export const SPACE = 2;
/** Joins what stands on both its sides into one thing: hyphen, apostrophe, the dots of names. */
export const JOINT = 3;
/** Not there, as far as reading goes: soft hyphen, zero-width characters, variation selectors. */
export const IGNORABLE = 4;
/** Letter or digit. */
export const WORD = 5;
/** A letter that normalisation changes or joins to the one before: the Kelvin sign, parts of Hangul. */
export const COMPOSING = 6;
/** A combining mark: part of the word that it stands in. */
export const MARK = 7;
/** Han, Hiragana or Katakana: written without spaces, so that each character is a word of its own. */
export const CJK = 8;
/** Half of a pair: only `kindAt` knows. */
export const SURROGATE = 9;

const kinds = new Uint8Array(0x10000);
const folds = new Uint16Array(0x10000);

/**
 * What a unit adds to the hash of its word, for the loop in which each instruction is felt: negative
 * for a plain letter or digit, 0 for what parts words, `CAREFUL` for all that needs a closer look.
 * Units are learned when they are first met: filling the tables would cost each page 5 ms.
 */
export const mixes = new Int32Array(0x10000).fill(1);
export const CAREFUL = 1;

/** The kind of one unit. */
export const kindOf = (unit: number): number => (kinds[unit] as number) || learn(unit);

/**
 * The unit without case, one for one (strings change their length in lower case: "İ"), and with one
 * hyphen and one apostrophe for the several that are typed. ſ is s, ς is σ; ß and ı are themselves.
 */
export const foldOf = (unit: number): number => {
	if (kinds[unit] === 0) learn(unit);
	return folds[unit] as number;
};

/** As `foldOf`, but with case: the ways of typing a hyphen or an apostrophe are one. */
export const plainOf = (unit: number): number =>
	unit === 0x2019 ? 0x27 : unit === 0x2010 || unit === 0x2011 ? 0x2d : unit;

/** The kind of the character that begins at `at`, which may be a pair. */
export function kindAt(text: string, at: number): number {
	const kind = kindOf(text.charCodeAt(at));
	return kind === SURROGATE ? kindOfPair(text.codePointAt(at) as number) : kind;
}

/** The kind of the character that ends before `at`. */
export function kindBefore(text: string, at: number): number {
	const kind = kindOf(text.charCodeAt(at - 1));
	if (kind !== SURROGATE) return kind;
	const point = at > 1 ? (text.codePointAt(at - 2) as number) : 0;
	return point > 0xffff ? kindOfPair(point) : SIGN;
}

/** Units of the character that begins at `at`. */
export const widthAt = (text: string, at: number): number =>
	(text.codePointAt(at) as number) > 0xffff ? 2 : 1;

/** Units of the character that ends before `at`. */
export const widthBefore = (text: string, at: number): number =>
	at > 1 && (text.codePointAt(at - 2) as number) > 0xffff ? 2 : 1;

/** `at`, or the next place where something stands that can be seen. */
export function seenFrom(text: string, at: number): number {
	let next = at;
	while (next < text.length && kindAt(text, next) === IGNORABLE) next += widthAt(text, next);
	return next;
}

/** `at`, or the place before it up to which something can be seen. */
export function seenUpTo(text: string, at: number): number {
	let before = at;
	while (before > 0 && kindBefore(text, before) === IGNORABLE) before -= widthBefore(text, before);
	return before;
}

/** Is it part of a word, one character of many or a word of its own? */
export const isWord = (kind: number): boolean => kind >= WORD && kind <= CJK;

/** What a folded unit adds to a hash: scattered bits, for the hash itself only turns and adds. */
export function mixOf(fold: number): number {
	let bits = Math.imul(fold ^ (fold >>> 7), 0x9e3779b1);
	bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
	return ((bits ^ (bits >>> 13)) | 0x80000000) & ~CAREFUL;
}

const IGNORABLES = /[\u00ad\u200b-\u200d\u2060\ufeff]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}]/gu;
/** A text as it is read. */
export const withoutIgnorables = (text: string): string => text.replace(IGNORABLES, '');

const JOINTS = /^[-'._@\u2010\u2011\u2019]$/;
const MARKS = /^\p{M}$/u;
const CJKS = /^[[\p{L}\p{N}]&&[\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}]]$/v;
const WORDS = /^[\p{L}\p{N}]$/u;
const HANGUL_PARTS = /^[\u1160-\u11ff]$/;

function learn(unit: number): number {
	const char = String.fromCharCode(unit);
	const kind = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : classify(char);
	folds[unit] = isWord(kind) ? withoutCase(char).charCodeAt(0) : plainOf(unit);
	mixes[unit] = kind === WORD ? mixOf(folds[unit] as number) : kind < IGNORABLE ? 0 : CAREFUL;
	kinds[unit] = kind;
	return kind;
}

/** By way of upper case, so that the letters of one capital are one. */
function withoutCase(char: string): string {
	const upper = char.toUpperCase();
	const lower = (upper.length === 1 && char !== 'ı' ? upper : char).toLowerCase();
	return lower.length === 1 ? lower : char;
}

/** The order matters: variation selectors are marks, U+FEFF is white space. */
function classify(char: string): number {
	if (withoutIgnorables(char) === '') return IGNORABLE;
	if (MARKS.test(char)) return MARK;
	if (CJKS.test(char)) return CJK;
	if (WORDS.test(char))
		return HANGUL_PARTS.test(char) || char.normalize('NFC') !== char ? COMPOSING : WORD;
	if (JOINTS.test(char)) return JOINT;
	return /^\s$/.test(char) ? SPACE : SIGN;
}

const pairs = new Map<number, number>();

function kindOfPair(point: number): number {
	if (point <= 0xffff) return SIGN;
	let kind = pairs.get(point);
	if (kind === undefined) {
		kind = classify(String.fromCodePoint(point));
		// Normalisation may change it; of pairs this is not looked into.
		if (kind === WORD) kind = COMPOSING;
		pairs.set(point, kind);
	}
	return kind;
}
