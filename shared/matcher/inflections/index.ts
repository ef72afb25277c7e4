import type { Ending } from './endings.ts';
import { english } from './english.ts';
import { german } from './german.ts';
import { unsaid } from './unsaid.ts';

/** By the first part of a language's tag. Words of any other language do not change. */
const LANGUAGES: ReadonlyMap<string, (word: string) => readonly Ending[]> = new Map([
	['en', english],
	['de', german],
]);

const NONE: readonly Ending[] = [];
const S: Ending = { cut: 0, add: 's' };
/** "KPI", "B2B", "GA4": they take an s and never change their own letters. */
const ACRONYM: readonly Ending[] = [S];
/** "CMS", "UX": with or without an e. */
const HISSING_ACRONYM: readonly Ending[] = [S, { cut: 0, add: 'es' }];

/**
 * The other forms of a word, without the word itself and its possessives: the same few arrays for
 * all words. `lang` is a BCP 47 tag; without it the word is English, or German if it surely looks so.
 */
export function endingsOf(word: string, lang: string | undefined): readonly Ending[] {
	const language = lang ? LANGUAGES.get(primary(lang)) : unsaid;
	const last = word.charCodeAt(word.length - 1);
	if (!language) return NONE;
	if (isDigit(last)) return /[a-z]/i.test(word) ? ACRONYM : NONE;
	if (isCapital(last)) return 'SXZ'.includes(word.slice(-1)) ? HISSING_ACRONYM : ACRONYM;
	if (!isLatin(last) || isPluralAcronym(word)) return NONE;
	return language(word);
}

/** "de" of "de-AT". */
function primary(lang: string): string {
	const dash = lang.indexOf('-');
	return (dash < 0 ? lang : lang.slice(0, dash)).toLowerCase();
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

const isCapital = (unit: number): boolean =>
	(unit >= 0x41 && unit <= 0x5a) || (unit >= 0xc0 && unit <= 0xde);

/** "KPIs" */
const isPluralAcronym = (word: string): boolean =>
	word.endsWith('s') && isCapital(word.charCodeAt(word.length - 2));

/** A letter, or a mark on one. */
const isLatin = (unit: number): boolean =>
	(unit >= 0x61 && unit <= 0x7a) ||
	(unit >= 0xdf && unit <= 0x24f) ||
	(unit >= 0x300 && unit <= 0x36f);
