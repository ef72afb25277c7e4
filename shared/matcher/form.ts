import { foldOf, IGNORABLE, kindOf, plainOf, SPACE } from './characters.ts';
import { inflected } from './inflections/index.ts';
import type { MatchTerm } from './model.ts';
import { WordReader } from './reader.ts';

/** Longer terms are no terms: they are left out, so that a slip of the paste buffer slows no page. */
const MAX_LENGTH = 200;
const BLANK = 0x20;
const ASCII = /^[ -~]*$/;

/**
 * One way in which a term is written, made comparable unit by unit: no ignorable characters, one
 * blank for any white space, one apostrophe, one hyphen, and without case unless it matters.
 */
export interface Form {
	text: string;
	caseSensitive: boolean;
}

/** Every way in which a term may stand in a text; none for a term without a letter or digit. */
export function formsOf(term: MatchTerm): Form[] {
	if (term.text.length > MAX_LENGTH) return [];
	const plain = comparable(term.text);
	if (!hasWord(plain)) return [];
	const spoken = term.exact ? [plain] : inflected(plain);
	const written = ASCII.test(plain) ? spoken : spoken.flatMap(accented);
	const texts = new Set(term.caseSensitive ? written : written.map(withoutCase));
	return [...texts].map((text) => ({ text, caseSensitive: term.caseSensitive }));
}

/** A text may hold "é" as one character or as two; both are the same word. */
const accented = (form: string): string[] => [form.normalize('NFC'), form.normalize('NFD')];

/** The end of `form` in `text` if it stands at `at`, else -1. Where words end is the caller's to check. */
export function endOfForm(text: string, at: number, form: Form): number {
	const wanted = form.text;
	let i = at;
	for (let k = 0; k < wanted.length; k++) {
		const unit = wanted.charCodeAt(k);
		let spaces = 0;
		let met = 0;
		for (; i < text.length; i++) {
			met = text.charCodeAt(i);
			const kind = kindOf(met);
			if (kind === SPACE && unit === BLANK) spaces++;
			else if (kind !== IGNORABLE) break;
		}
		if (unit === BLANK) {
			if (spaces === 0) return -1;
		} else {
			if (i >= text.length) return -1;
			if ((form.caseSensitive ? plainOf(met) : foldOf(met)) !== unit) return -1;
			i++;
		}
	}
	return i;
}

function comparable(text: string): string {
	// Most terms; a glossary of thousands is made ready in a page, where milliseconds are felt.
	if (ASCII.test(text)) return text.trim().replace(/ {2,}/g, ' ');
	let result = '';
	for (const unit of units(text)) {
		const kind = kindOf(unit);
		if (kind === IGNORABLE) continue;
		if (kind !== SPACE) result += String.fromCharCode(plainOf(unit));
		else if (!result.endsWith(' ')) result += ' ';
	}
	return result.trim();
}

const withoutCase = (text: string): string =>
	ASCII.test(text) ? text.toLowerCase() : String.fromCharCode(...units(text).map(foldOf));

const units = (text: string): number[] =>
	Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const hasWord = (text: string): boolean => new WordReader(text).next();
