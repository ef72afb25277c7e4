import { finished } from './steps.ts';

/** The first four bytes of every compiled glossary, read as a little-endian number. */
const MAGIC = 0x3147_4d43;
/** Raised when anything in the buffer, or a hash, changes its meaning. */
const FORMAT = 1;

/** Numbers at the start of the buffer, by their place in it. */
export const HEAD = {
	magic: 0,
	format: 1,
	check: 2,
	/** Room for so many terms, strings in bytes, and slots and filter words as powers of two. */
	termRoom: 3,
	stringRoom: 4,
	slotBits: 5,
	filterBits: 6,
	/** Used of it. */
	terms: 7,
	strings: 8,
	slots: 9,
	/** Terms that a change took away, and changes so far. */
	removed: 10,
	changes: 11,
	/** Where in the strings the lists of endings and of manners stand, as JSON. */
	lists: 12,
	/** Not 0 if a term was left out because too many others are written with the same letters. */
	crowded: 13,
	/** Not 0 if a term has a word whose hash is 0, which `readPlain` takes for none. */
	silent: 14,
} as const;
const HEAD_LENGTH = 16;

/** Numbers of one term, by their place in its row. */
export const TERM = {
	/** Where its text stands in the strings; the pattern follows where it is another. */
	text: 0,
	/** Units of text, of pattern and of the signs before its first word; then flags. */
	shape: 1,
	concept: 2,
	/** The next term that is written and found the same, plus one. */
	twin: 3,
	/** The change that took it away, or 0. */
	removed: 4,
	conceptHash: 6,
	/** Of the lists: endings in the lower half, manner (0 for none) in the upper. */
	language: 5,
} as const;
export const ROW = 7;

type Sizes = Record<'termRoom' | 'stringRoom' | 'slotBits' | 'filterBits', number>;

/** The parts of one buffer: arrays that are views into it, so that storing and sending it is copying bytes. */
export interface Parts {
	head: Int32Array;
	filter: Int32Array;
	slots: Int32Array;
	rows: Int32Array;
	strings: Uint8Array;
}

/** Byte length of a buffer of these sizes. */
const byteLength = (sizes: Sizes): number =>
	4 * (HEAD_LENGTH + 2 ** sizes.filterBits + 2 ** sizes.slotBits + sizes.termRoom * ROW) +
	sizes.stringRoom;

export function emptyParts(sizes: Sizes): Parts {
	const parts = partsOf(new ArrayBuffer(byteLength(sizes)), 0, sizes);
	for (const [name, value] of Object.entries(sizes)) parts.head[HEAD[name as keyof Sizes]] = value;
	parts.head[HEAD.magic] = MAGIC;
	parts.head[HEAD.format] = FORMAT;
	return parts;
}

/**
 * The parts of a buffer that was sent or stored, with a pause from time to time. Throws on anything that is
 * not a whole, undamaged one.
 */
export function* readParts(bytes: Uint8Array): Generator<void, Parts> {
	const {
		buffer,
		byteOffset,
		byteLength: length,
	} = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	if (length < HEAD_LENGTH * 4 || length % 4 !== 0) throw new Error('Not a compiled glossary.');
	const words = new Int32Array(buffer, byteOffset, length / 4);
	const at = (place: number) => words[place] as number;
	if (at(HEAD.magic) !== MAGIC) throw new Error('Not a compiled glossary.');
	if (at(HEAD.format) !== FORMAT)
		throw new Error(`A compiled glossary of format ${at(HEAD.format)}; this is ${FORMAT}.`);
	const sizes = sizesOf(words);
	if (byteLength(sizes) !== length || at(HEAD.check) !== (yield* checkOf(words)))
		throw new Error('A compiled glossary that was damaged or cut short.');
	return partsOf(buffer, byteOffset, sizes);
}

/** The same in a buffer of its own. */
export function copyOf({ head }: Parts): Parts {
	const sizes = sizesOf(head);
	const { buffer, byteOffset } = head;
	return partsOf(buffer.slice(byteOffset, byteOffset + byteLength(sizes)), 0, sizes);
}

/** The whole buffer in a copy, its check made. */
export function bytesOf(parts: Parts): Uint8Array<ArrayBuffer> {
	const words = new Int32Array(copyOf(parts).head.buffer as ArrayBuffer);
	words[HEAD.check] = finished(checkOf(words));
	return new Uint8Array(words.buffer);
}

function sizesOf(head: Int32Array): Sizes {
	const at = (place: number) => head[place] as number;
	return {
		termRoom: at(HEAD.termRoom),
		stringRoom: at(HEAD.stringRoom),
		slotBits: at(HEAD.slotBits),
		filterBits: at(HEAD.filterBits),
	};
}

function partsOf(buffer: ArrayBufferLike, offset: number, sizes: Sizes): Parts {
	let at = offset;
	const next = (length: number): Int32Array => {
		const part = new Int32Array(buffer, at, length);
		at += length * 4;
		return part;
	};
	return {
		head: next(HEAD_LENGTH),
		filter: next(2 ** sizes.filterBits),
		slots: next(2 ** sizes.slotBits),
		rows: next(sizes.termRoom * ROW),
		strings: new Uint8Array(buffer, at, sizes.stringRoom),
	};
}

/** Words that are added up at a time: code that runs for the first time takes a millisecond for them. */
const STRETCH = 1 << 14;

/** Fletcher's sums of all words, the check itself taken for 0: about a millisecond for 5 MB. */
function* checkOf(words: Int32Array): Generator<void, number> {
	let sum = 0;
	let sums = 0;
	for (let from = 0; from < words.length; from += STRETCH) {
		const to = Math.min(from + STRETCH, words.length);
		for (let i = from; i < to; i++) {
			sum = (sum + (words[i] as number)) | 0;
			sums = (sums + sum) | 0;
		}
		yield;
	}
	const check = words[HEAD.check] as number;
	sum = (sum - check) | 0;
	sums = (sums - Math.imul(check, words.length - HEAD.check)) | 0;
	return sum ^ ((sums << 16) | (sums >>> 16));
}
