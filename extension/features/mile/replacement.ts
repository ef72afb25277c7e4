import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import type { Side } from '@common-ground/shared/model/side.ts';
import type { MileWord } from '../../messaging/replies.ts';
import { formOf, inForm } from './form.ts';
import { firstClause, midSentence } from './gloss.ts';

/** Characters of an explanation that are read as fast as a word. */
const SHORT = 40;

/**
 * What stands for a word of the text for a reader of `side`: the side's own or a shared word, else the
 * beginning of its explanation. Null where the word is better left as it is.
 */
export function replacementOf(
	word: string,
	{ concept, terms }: { concept: Pick<Concept, 'definition'>; terms: readonly Term[] },
	side: Side,
): MileWord | null {
	const form = formOf(
		word,
		terms.map(({ text }) => text),
	);
	if (!form) return null;
	const own = preferredFor(terms, side);
	const full = concept.definition[side];
	if (own && formOf(word, [own.text])) return null;
	if (own) return { text: inForm(own.text, form), kind: 'equivalent', full };
	const gloss = midSentence(firstClause(full, SHORT));
	return gloss === '' ? null : { text: gloss, kind: 'gloss', full };
}

/** The word that a side would use: its own or a shared one, the preferred before one that is merely in use. */
export function preferredFor(terms: readonly Term[], side: Side): Term | undefined {
	const usable = [side, 'shared'].flatMap((of) => terms.filter((term) => term.side === of));
	return (
		usable.find(({ status }) => status === 'preferred') ??
		usable.find(({ status }) => status === 'admitted')
	);
}

/** With the capitals of the word that it stands for. `begins`: it is the first of its line of thought. */
export function inCaseOf(text: string, word: string, begins: boolean): string {
	if (/^\p{Lu}\p{Ll}/u.test(word) || begins) return text.charAt(0).toUpperCase() + text.slice(1);
	return text;
}
