import {
	CJK,
	foldOf,
	isWord,
	JOINT,
	kindAt,
	kindBefore,
	kindOf,
	MARK,
	plainOf,
	seenFrom,
	seenUpTo,
	widthBefore,
} from './units.ts';

const HYPHEN = 0x2d;
const APOSTROPHE = 0x27;
const S = 0x73;

/** May `at` be where a match begins? Not inside "user@host" or "mobile-first"; in "CRM-Daten" where `inCompounds` says so. */
export function mayBegin(text: string, at: number, inCompounds: boolean): boolean {
	if (joins(text, at)) return false;
	const before = seenUpTo(text, at);
	if (before === 0 || !joins(text, before - 1)) return true;
	return inCompounds && plainOf(text.charCodeAt(before - 1)) === HYPHEN;
}

/**
 * Where a match ends whose last character is before `at`: there, after the s of a possessive, or
 * nowhere (-1) if it would be inside "example.com".
 */
export function endOfMatch(text: string, at: number, inCompounds: boolean, cased: boolean): number {
	if (at > 0 && kindOf(text.charCodeAt(at - 1)) === JOINT && joins(text, at - 1)) return -1;
	const joint = seenFrom(text, at);
	if (!joins(text, joint)) return at;
	const sign = plainOf(text.charCodeAt(joint));
	if (inCompounds && sign === HYPHEN) return at;
	return sign === APOSTROPHE ? endOfS(text, joint + 1, cased) : -1;
}

/** After the one letter s of a possessive that is a word of its own, else -1. */
function endOfS(text: string, at: number, cased: boolean): number {
	const s = seenFrom(text, at);
	const unit = text.charCodeAt(s);
	if ((cased ? unit : foldOf(unit)) !== S) return -1;
	const next = seenFrom(text, s + 1);
	const goesOn = next < text.length && isAlphabetic(kindAt(text, next));
	return goesOn || joins(text, next) ? -1 : s + 1;
}

/** Is there a single joint at `at`, with a part of a word on either side? */
function joins(text: string, at: number): boolean {
	if (at >= text.length || kindOf(text.charCodeAt(at)) !== JOINT) return false;
	if (!endsAlphabetic(text, at)) return false;
	const after = seenFrom(text, at + 1);
	return after < text.length && isAlphabetic(kindAt(text, after));
}

/** Marks and what is ignorable aside, is there a letter or digit before `at` that can be joined? */
function endsAlphabetic(text: string, at: number): boolean {
	let marked = false;
	for (let before = seenUpTo(text, at); before > 0; before = seenUpTo(text, before)) {
		const kind = kindBefore(text, before);
		if (kind !== MARK) return isAlphabetic(kind) || (marked && kind !== CJK);
		marked = true;
		before -= widthBefore(text, before);
	}
	return marked;
}

/** Characters that are words of their own are joined to nothing. */
const isAlphabetic = (kind: number): boolean => isWord(kind) && kind !== CJK;
