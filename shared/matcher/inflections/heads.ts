import { endingsOf } from './index.ts';

/** What may follow the head of an English phrase: "call to action", "cost per click", "proof of concept". */
const AFTER_HEAD: ReadonlySet<string> = new Set(
	'as at between by for from in into of on per to with'.split(' '),
);

/**
 * The forms of an English phrase whose head is not its last word: "calls to action". None for any
 * other. Words are parted by single blanks; `lang` is as for `endingsOf`.
 */
export function headForms(phrase: string, lang: string | undefined): string[] {
	if (lang !== undefined && !/^en(?:-|$)/i.test(lang)) return [];
	const end = headEnd(phrase);
	if (end < 0) return [];
	const head = phrase.slice(0, end);
	const rest = phrase.slice(end);
	const word = head.slice(head.lastIndexOf(' ') + 1);
	return endingsOf(word, lang).map(({ cut, add }) => head.slice(0, end - cut) + add + rest);
}

/** Where the head ends, else -1. Nothing comes after the last word, and a phrase does not begin with its preposition. */
function headEnd(phrase: string): number {
	let end = phrase.indexOf(' ');
	while (end >= 0) {
		const next = phrase.indexOf(' ', end + 1);
		if (next < 0) return -1;
		if (AFTER_HEAD.has(phrase.slice(end + 1, next))) return end;
		end = next;
	}
	return -1;
}
