import type { Ending } from './inflections/endings.ts';
import { between } from './pattern.ts';
import type { PatternView } from './rows.ts';
import { Tokens } from './tokens.ts';
import { foldOf, kindAt, plainOf, SPACE, seenFrom } from './units.ts';

/**
 * Where a match of the pattern ends whose first word begins at `at`, or -1, in any text: word by word,
 * each made comparable first. Slow, and only asked where combining marks, ignorable characters or
 * characters beyond the first plane stand.
 */
export function endCarefully(text: string, at: number, pattern: PatternView): number {
	const { cased, endings, exact, lead } = pattern;
	const written = pattern.text();
	const wanted = new Tokens(written, lead);
	const met = new Tokens(text, at);
	let last = lead;
	let end = at;
	for (let more = wanted.next(); more; ) {
		if (!met.next()) return -1;
		const gap = between(text, end, met.start);
		if (!isGap(gap, between(written, last, wanted.start), exact)) return -1;
		const word = wanted.canonical();
		last = wanted.end;
		end = met.end;
		more = wanted.next();
		const forms = more ? [word] : [word, ...endings.map((ending) => inflect(word, ending))];
		const read = met.canonical();
		if (!forms.some((form) => isSame(read, form, cased))) return -1;
	}
	return afterSigns(text, end, written.slice(last));
}

/** A blank between two words may be a hyphen in the text, unless the term is exact. */
const isGap = (met: string, want: string, exact: boolean): boolean =>
	met === want || (want === ' ' && met === '-' && !exact);

const inflect = (word: string, { cut, add }: Ending): string =>
	word.slice(0, word.length - cut) + add;

function isSame(met: string, want: string, cased: boolean): boolean {
	if (met === want) return true;
	if (cased || met.length !== want.length) return false;
	for (let i = 0; i < met.length; i++)
		if (foldOf(met.charCodeAt(i)) !== foldOf(want.charCodeAt(i))) return false;
	return true;
}

/** Where the signs end that a term has after its last word ("C++"), or -1. */
function afterSigns(text: string, at: number, signs: string): number {
	let end = at;
	for (let k = 0; k < signs.length; k++) {
		const from = seenFrom(text, end);
		end = from;
		if (signs[k] === ' ')
			while (end < text.length && kindAt(text, end) === SPACE) end = seenFrom(text, end + 1);
		else if (end < text.length && plainOf(text.charCodeAt(end)) === signs.charCodeAt(k)) end++;
		if (end === from) return -1;
	}
	return end;
}
