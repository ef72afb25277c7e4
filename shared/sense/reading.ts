/** A word beside the place that is decided on. */
export class Token {
	/** As it stands in the text. */
	readonly raw: string;
	/** What parts it from the word nearer to the place. */
	readonly gap: Gap;
	/** Sentences (1) or blocks (2 and more) that end between it and the place. */
	readonly away: number;
	/** Words between it and the place, plus one. */
	readonly distance: number;

	constructor(raw: string, gap: Gap, away: number, distance: number) {
		this.raw = raw;
		this.gap = gap;
		this.away = away;
		this.distance = distance;
	}

	/** In lower case, with a plain apostrophe; made when asked for, as few are. */
	get word(): string {
		return this.raw.toLowerCase().replace('’', "'");
	}
}

/** Nothing but blanks; a comma, bracket or quotation mark; the end of a sentence; the end of a block. */
export type Gap = 'blank' | 'comma' | 'sentence' | 'block';

/** The words around a place, the nearest first. */
export interface Reading {
	before: readonly Token[];
	after: readonly Token[];
}

/** Code units that are looked at on each side, and words: what is further away says little. */
const REACH = 300;
const WORDS = 40;

export function readAround(text: string, start: number, end: number): Reading {
	const before = new Reader();
	let at = start;
	for (const first = Math.max(0, start - REACH); before.tokens.length < WORDS; ) {
		let to = at;
		while (to > first && !isWord(text, to - 1)) to--;
		let from = to;
		while (from > first && goesOn(text, from - 1)) from--;
		if (from === to || (from === first && first > 0)) break;
		before.take(text, from, to, to, at);
		at = from;
	}
	const after = new Reader();
	at = end;
	for (const last = Math.min(text.length, end + REACH); after.tokens.length < WORDS; ) {
		let from = at;
		while (from < last && !isWord(text, from)) from++;
		let to = from;
		while (to < last && goesOn(text, to)) to++;
		if (from === to) break;
		after.take(text, from, to, at, from);
		at = to;
	}
	return { before: before.tokens, after: after.tokens };
}

/** Gathers tokens while going away from the place. */
class Reader {
	readonly tokens: Token[] = [];
	#away = 0;

	take(text: string, from: number, to: number, gapFrom: number, gapTo: number): void {
		const raw = text.slice(from, to);
		const gap = gapBetween(text, gapFrom, gapTo);
		this.#away += AWAY[gap];
		this.tokens.push(new Token(raw, gap, this.#away, this.tokens.length + 1));
	}
}

const AWAY: Record<Gap, number> = { blank: 0, comma: 0, sentence: 1, block: 2 };
const BLOCK = /\uFFFC|\n\s*\n/;
const SENTENCE = /[.!?…]["'”’)\]]*\s|[;\n]/;
const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/;

function gapBetween(text: string, from: number, to: number): Gap {
	if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'blank';
	const between = text.slice(from, to);
	if (BLOCK.test(between)) return 'block';
	if (BLANK.test(between)) return between.includes('\n') ? 'sentence' : 'blank';
	return SENTENCE.test(between) ? 'sentence' : 'comma';
}

const SPACE = 0x20;
const LETTER = /[\p{L}\p{N}\p{M}\u00ad]/u;
/** What may stand inside a word, between letters or digits. */
const JOINTS = /['’_.@&/-]/;

/** By code unit: 0 for not looked at yet, else one of these. */
const kinds = new Uint8Array(0x10000);
const OTHER = 1;
const WORD = 2;
const JOINT = 3;

function kindAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const known = kinds[unit];
	if (known) return known;
	const char = String.fromCharCode(unit);
	// Halves of characters beyond the first plane are taken as letters: rare scripts, and emoji.
	const isLetter = LETTER.test(char) || (unit >= 0xd800 && unit <= 0xdfff);
	const kind = isLetter ? WORD : JOINTS.test(char) ? JOINT : OTHER;
	kinds[unit] = kind;
	return kind;
}

const isWord = (text: string, at: number): boolean => kindAt(text, at) === WORD;

/** Is this unit of a word, also as what joins two parts of one? */
function goesOn(text: string, at: number): boolean {
	const kind = kindAt(text, at);
	if (kind !== JOINT) return kind === WORD;
	return at > 0 && at + 1 < text.length && isWord(text, at - 1) && isWord(text, at + 1);
}
