import type { Ending } from './inflections/endings.ts';
import { endingsOf } from './inflections/index.ts';
import type { MatchTerm } from './model.ts';
import { pairHash, Tokens, turned } from './tokens.ts';
import {
	CJK,
	foldOf,
	IGNORABLE,
	isWord,
	JOINT,
	kindAt,
	kindBefore,
	mixes,
	mixOf,
	plainOf,
	SPACE,
	widthAt,
} from './units.ts';

/** Longer terms are no terms: they are left out, so that a slip of the paste buffer slows no page. */
const MAX_LENGTH = 200;
/** What the row of a term has room for; composed characters can come apart when they are normalised. */
const MAX_PATTERN = 255;
const NONE: readonly Ending[] = [];

/** A term in the one way of writing that texts are compared with, and what it is found by. */
export interface Pattern {
	/** Composed words, their case kept; one blank for any white space, one hyphen, one apostrophe. */
	text: string;
	/** Signs before the first word (".NET"). */
	lead: number;
	/** Found as a part of "CRM-Daten": an acronym, or a German word. */
	inCompounds: boolean;
	/** The other forms of the last word. */
	endings: readonly Ending[];
	/** Is the hash of one of its words 0? */
	silent: boolean;
	/** Of the words in a row: key of the term itself, then of its other forms. */
	keys: number[];
	/** Keys of its first two words, three words and so on, without the last. */
	prefixes: number[];
}

/** None for a term that cannot stand in a text: without a letter or digit, with half a pair, or enormous. */
export function patternOf(term: MatchTerm): Pattern | undefined {
	if (term.text.length > MAX_LENGTH || !term.text.isWellFormed()) return undefined;
	const text = canonical(term.text);
	if (text.length > MAX_PATTERN) return undefined;
	const tokens = new Tokens(text);
	if (!tokens.next()) return undefined;
	const lead = tokens.start;
	const prefixes: number[] = [];
	let before = 0;
	let words = 1;
	let key = tokens.hash;
	let last = lead;
	let silent = key === 0;
	while (tokens.next()) {
		silent ||= tokens.hash === 0;
		if (words > 1) prefixes.push(key);
		before = key;
		key = pairHash(key, tokens.hash);
		last = tokens.start;
		words++;
	}
	const endings = term.exact ? NONE : endingsAt(text, last, term.lang);
	const keys = [key];
	if (endings.length > 0) {
		let at = 0;
		for (let i = last; i <= text.length; i++) {
			states[i - last] = at;
			if (i < text.length) at = turned(at) ^ mixAt(text, i);
		}
		for (const { cut, add } of endings) {
			let hash = states[text.length - last - cut] as number;
			for (let i = 0; i < add.length; i++) hash = turned(hash) ^ mixAt(add, i);
			silent ||= hash === 0;
			keys.push(words === 1 ? hash : pairHash(before, hash));
		}
	}
	return { text, lead, inCompounds: isInCompounds(term), endings, silent, keys, prefixes };
}

const ACRONYM = /[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/su;

const isInCompounds = ({ text, caseSensitive, lang }: MatchTerm): boolean =>
	(caseSensitive && ACRONYM.test(text)) || (lang !== undefined && /^de(?:-|$)/i.test(lang));

/** The hash of the last word after so many units. */
const states = new Int32Array(MAX_PATTERN + 1);

function mixAt(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	const fold = foldOf(unit);
	const mix = mixes[unit] as number;
	return mix < 0 ? mix : mixOf(fold);
}

/** None for a term that ends in a sign ("C++"), or in a character that is a word of its own. */
function endingsAt(text: string, last: number, lang: string | undefined): readonly Ending[] {
	const kind = kindBefore(text, text.length);
	if (!isWord(kind) || kind === CJK) return NONE;
	const endings = endingsOf(last === 0 ? text : text.slice(last), lang);
	const length = text.length - last;
	return endings.every(({ cut }) => cut <= length) ? endings : NONE;
}

const USUAL = /^[!-~]+(?: [!-~]+)*$/;

function canonical(text: string): string {
	// Most terms; thousands are made ready in a page, where milliseconds are felt.
	if (USUAL.test(text)) return text;
	const tokens = new Tokens(text);
	let result = '';
	let at = 0;
	while (tokens.next()) {
		result += between(text, at, tokens.start) + tokens.canonical();
		at = tokens.end;
	}
	return (result + between(text, at, text.length)).trim();
}

/** What stands between words, in one way of writing it. */
export function between(text: string, from: number, to: number): string {
	let result = '';
	for (let at = from; at < to; at += widthAt(text, at)) {
		const kind = kindAt(text, at);
		if (kind === IGNORABLE) continue;
		if (kind === JOINT) result += String.fromCharCode(plainOf(text.charCodeAt(at)));
		else if (kind !== SPACE) result += text.slice(at, at + widthAt(text, at));
		else if (!result.endsWith(' ')) result += ' ';
	}
	return result;
}
