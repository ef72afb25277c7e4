/** Nothing but blanks; a comma, bracket or quotation mark; the end of a sentence; the end of a block. */
export type Gap = 'blank' | 'comma' | 'sentence' | 'block';

const BLOCK = /\uFFFC|\n\s*\n/;
const SENTENCE = /[.!?…]["'”’)\]]*\s|[;\n]/;
const BLANK = /^[\s\u00ad\u200b-\u200d\u2060\ufeff]*$/;
const SPACE = 0x20;

/** What parts two words, by the text between them. */
export function gapBetween(text: string, from: number, to: number): Gap {
	if (to - from === 1 && text.charCodeAt(from) === SPACE) return 'blank';
	const between = text.slice(from, to);
	if (BLOCK.test(between)) return 'block';
	if (BLANK.test(between)) return between.includes('\n') ? 'sentence' : 'blank';
	return SENTENCE.test(between) ? 'sentence' : 'comma';
}
