import type { Ending } from './inflections/endings.ts';
import { endingsOf } from './inflections/index.ts';
import type { KeyList } from './key-list.ts';
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
}

/**
 * None for a term that cannot stand in a text: without a letter or digit, with half a pair, or
 * enormous. Adds to `list` the keys of the term itself and of its other forms, made of the hashes of
 * its words in a row; and, as prefixes, those of its first two words, three words and so on.
 */
export function patternOf(term: MatchTerm, list: KeyList): Pattern | undefined {
	if (term.text.length > MAX_LENGTH || !term.text.isWellFormed()) return undefined;
	const text = canonical(term.text);
	if (text.length > MAX_PATTERN) return undefined;
	tokens.text = text;
	tokens.at = 0;
	if (!tokens.next()) return undefined;
	list.beginTerm();
	const lead = tokens.start;
	let before = 0;
	let words = 1;
	let key = tokens.hash;
	let last = lead;
	let silent = key === 0;
	while (tokens.next()) {
		if (words > 1) list.addPrefix(key);
		silent ||= tokens.hash === 0;
		before = key;
		key = pairHash(key, tokens.hash);
		last = tokens.start;
		words++;
	}
	list.addKey(key);
	const endings = term.exact ? NONE : endingsAt(text, last, term.lang);
	if (endings.length > 0) readStates(text, last);
	for (const { cut, add } of endings) {
		let hash = states[text.length - last - cut] as number;
		for (let i = 0; i < add.length; i++) hash = turned(hash) ^ mixAt(add, i);
		silent ||= hash === 0;
		list.addKey(words === 1 ? hash : pairHash(before, hash));
	}
	return { text, lead, inCompounds: isInCompounds(term), endings, silent };
}

const tokens = new Tokens('');

const ACRONYM = /[\p{Lu}\p{N}].*[\p{Lu}\p{N}]/su;

const isInCompounds = ({ text, caseSensitive, lang }: MatchTerm): boolean =>
	(caseSensitive && ACRONYM.test(text)) || (lang !== undefined && /^de(?:-|$)/i.test(lang));

/** The hash of the last word after so many units: its other forms go on from there. */
const states = new Int32Array(MAX_PATTERN + 1);

function readStates(text: string, from: number): void {
	let hash = 0;
	for (let i = from; i < text.length; i++) {
		states[i - from] = hash;
		hash = turned(hash) ^ mixAt(text, i);
	}
	states[text.length - from] = hash;
}

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
