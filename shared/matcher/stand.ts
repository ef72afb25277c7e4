import { endCarefully } from './careful.ts';
import { endOfMatch, mayBegin } from './joints.ts';
import type { PatternView } from './rows.ts';
import { unitAt } from './strings.ts';
import {
	CAREFUL,
	CJK,
	foldOf,
	IGNORABLE,
	isWord,
	kindBefore,
	kindOf,
	MARK,
	mixes,
	plainOf,
	SPACE,
	SURROGATE,
	seenUpTo,
	WORD,
	widthBefore,
} from './units.ts';

const BLANK = 0x20;
const HYPHEN = 0x2d;
/** Only `endCarefully` can tell. */
const UNSURE = -2;

/**
 * Where a match of the pattern begins if the pattern's first word begins at `at`: there, or at the
 * signs before it; -1 if it must not begin there.
 */
export function startOf(text: string, at: number, pattern: PatternView): number {
	let i = at;
	for (let k = pattern.lead - 1; k >= 0; k--) {
		const want = pattern.unit(k);
		const end = i;
		if (want === BLANK) {
			while (i > 0 && isBlank(kindBefore(text, i))) i -= widthBefore(text, i);
			if (seenUpTo(text, end) === i) return -1;
		} else {
			i = seenUpTo(text, i);
			if (i === 0 || plainOf(text.charCodeAt(i - 1)) !== want) return -1;
			i--;
		}
	}
	return mayBegin(text, i, pattern.inCompounds) ? i : -1;
}

/** Where a match of the pattern, or of another form of it, ends if its first word begins at `at`; else -1. */
export function endOf(text: string, at: number, pattern: PatternView): number {
	let end = endAsIs(text, at, pattern);
	if (end === UNSURE) end = endCarefully(text, at, pattern);
	if (end < 0) return -1;
	return endOfMatch(text, end, pattern.inCompounds, pattern.cased);
}

/** For texts of plain letters, which are compared unit by unit. */
function endAsIs(text: string, at: number, pattern: PatternView): number {
	const { length, cased, strings, at: from, narrow } = pattern;
	let i = at;
	let k = pattern.lead;
	for (; k < length && i < text.length; k++) {
		const want = unitAt(strings, from, k, narrow);
		if (want === BLANK) {
			i = afterBlank(text, i, pattern, k);
			if (i < 0) return i;
		} else if (isSame(text.charCodeAt(i), want, cased)) i++;
		else break;
	}
	if (k === length) {
		if (mayGoOn(text, i)) return UNSURE;
		const last = kindOf(pattern.unit(length - 1));
		if (last === SURROGATE || last === MARK) return UNSURE;
		if (last < WORD || last === CJK || wordEnd(text, i) === i) return i;
	}
	for (const { cut, add } of pattern.endings) {
		const stem = i - (k - (length - cut));
		if (k < length - cut || !stands(text, stem, add, cased)) continue;
		const end = stem + add.length;
		if (wordEnd(text, end) === end) return mayGoOn(text, end) ? UNSURE : end;
	}
	return isCareful(text, wordEnd(text, i)) ? UNSURE : -1;
}

/** After the white space at `at`, or after the one hyphen that may stand for it between two words. */
function afterBlank(text: string, at: number, pattern: PatternView, k: number): number {
	let i = at;
	while (i < text.length && kindOf(text.charCodeAt(i)) === SPACE) i++;
	if (i > at) return i;
	if (isCareful(text, i)) return UNSURE;
	if (pattern.exact || plainOf(text.charCodeAt(i)) !== HYPHEN) return -1;
	const before = kindOf(pattern.unit(k - 1));
	const after = kindOf(pattern.unit(k + 1));
	if (before === SURROGATE || after === SURROGATE) return UNSURE;
	return isWord(before) && isWord(after) ? i + 1 : -1;
}

const isSame = (met: number, want: number, cased: boolean): boolean =>
	met === want || (cased ? plainOf(met) === want : foldOf(met) === foldOf(want));

function stands(text: string, at: number, add: string, cased: boolean): boolean {
	if (at + add.length > text.length) return false;
	for (let i = 0; i < add.length; i++)
		if (!isSame(text.charCodeAt(at + i), add.charCodeAt(i), cased)) return false;
	return true;
}

/** `at`, or where the plain letters end that follow it. */
function wordEnd(text: string, at: number): number {
	let end = at;
	while (end < text.length && (mixes[text.charCodeAt(end)] as number) < 0) end++;
	return end;
}

/** Could the word before `at` have more to it than plain letters? Not where a Han character follows. */
const mayGoOn = (text: string, at: number): boolean =>
	isCareful(text, at) && kindOf(text.charCodeAt(at)) !== CJK;

function isCareful(text: string, at: number): boolean {
	if (at >= text.length) return false;
	const unit = text.charCodeAt(at);
	kindOf(unit);
	return mixes[unit] === CAREFUL;
}

const isBlank = (kind: number): boolean => kind === SPACE || kind === IGNORABLE;
