/** A word beside the place that is decided on. */
export interface Token {
	/** In lower case. */
	word: string;
	/** As it stands in the text. */
	raw: string;
	/** What parts it from the word nearer to the place. */
	gap: Gap;
	/** Sentences (1) or blocks (2 and more) that end between it and the place. */
	away: number;
	/** Words between it and the place, plus one. */
	distance: number;
}

/** Nothing but blanks; a comma, bracket or quotation mark; the end of a sentence; the end of a block. */
export type Gap = 'blank' | 'comma' | 'sentence' | 'block';

/** The words around a place, the nearest first. */
export interface Reading {
	before: readonly Token[];
	after: readonly Token[];
}

/** Code units that are looked at on each side: what is further away says little. */
const REACH = 320;
const WORDS = 45;
const WORD = /[\p{L}\p{N}$€£][\p{L}\p{N}\p{M}]*(?:['’_.@&/-][\p{L}\p{N}]+)*%?/gu;

export function readAround(text: string, start: number, end: number): Reading {
	const from = Math.max(0, start - REACH);
	const left = text.slice(from, start);
	const right = text.slice(end, end + REACH);
	return { before: backwards(left, from > 0), after: forwards(right) };
}

function backwards(text: string, cut: boolean): Token[] {
	const found = [...text.matchAll(WORD)];
	if (cut) found.shift();
	const tokens: Token[] = [];
	let edge = text.length;
	let away = 0;
	for (const match of found.slice(-WORDS).reverse()) {
		const raw = match[0];
		const gap = gapIn(text.slice(match.index + raw.length, edge));
		away += AWAY[gap];
		tokens.push({ word: raw.toLowerCase(), raw, gap, away, distance: tokens.length + 1 });
		edge = match.index;
	}
	return tokens;
}

function forwards(text: string): Token[] {
	const tokens: Token[] = [];
	let edge = 0;
	let away = 0;
	for (const match of text.matchAll(WORD)) {
		if (tokens.length === WORDS) break;
		const raw = match[0];
		const gap = gapIn(text.slice(edge, match.index));
		away += AWAY[gap];
		tokens.push({ word: raw.toLowerCase(), raw, gap, away, distance: tokens.length + 1 });
		edge = match.index + raw.length;
	}
	return tokens;
}

const AWAY: Record<Gap, number> = { blank: 0, comma: 0, sentence: 1, block: 2 };
const BLOCK = /\uFFFC|\n\s*\n/;
const SENTENCE = /[.!?…]["'”’)\]]*\s|[;\n]/;
const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/;

function gapIn(between: string): Gap {
	if (between === ' ' || BLANK.test(between)) return between.includes('\n') ? 'sentence' : 'blank';
	if (BLOCK.test(between)) return 'block';
	return SENTENCE.test(between) ? 'sentence' : 'comma';
}
