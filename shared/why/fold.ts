import { isClosedClass } from '../sense/closed-class.ts';
import { stem } from '../sense/stem.ts';

/** The small words of German, after folding their umlauts. */
const GERMAN = new Set(
	`der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen
	ist sind war waren wird werden wurde worden sein seine ihr ihre wir uns unser unsere ich sie er es
	man mit von vom zu zum zur in im an am auf aus bei beim bis durch fur gegen ohne um nach seit vor
	uber unter zwischen als wie wenn weil dass damit ob auch nur noch schon mehr sehr so da dann hier
	dort jede jeder jedes alle alles diese dieser dieses haben hat hatte kann konnen muss mussen soll
	sollen will wollen sich doch etwa heute morgen gestern`.split(/\s+/u),
);

/** Long enough to be told apart by its beginning: “Gutscheinfeld” has to do with “Gutschein”. */
const LONG = 9;
const BEGINNING = 7;

/**
 * What a text is about, as comparable pieces: each of its words without inflection, and of long ones
 * the beginning too, because German joins words. Cruder than a dictionary, and the same for all texts.
 */
export const foldedWords = (text: string): string[] => folder()(text);

/** `foldedWords` for many texts: remembers the words that it has met. */
export function folder(): (text: string) => string[] {
	const met = new Map<string, readonly string[]>();
	const fold = (word: string): readonly string[] => {
		const known = met.get(word) ?? foldedWord(word);
		met.set(word, known);
		return known;
	};
	return (text) => (text.toLowerCase().match(WORDS) ?? []).flatMap(fold);
}

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

function foldedWord(word: string): string[] {
	const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
	if (plain.length < 2 || isClosedClass(plain) || GERMAN.has(plain)) return [];
	const folded = folding(plain);
	if (USUAL.has(folded) || /^\d{1,2}$/u.test(folded)) return [];
	return folded.length < LONG ? [folded] : [folded, `${folded.slice(0, BEGINNING)}…`];
}

const folding = (plain: string): string => withoutEnding(stem(plain));

/** German endings; an English word loses the same letters in each of its forms. */
const withoutEnding = (word: string): string =>
	word.length > 5 ? word.replace(/(?:ern|em|en|er|es|e|n|s)$/u, '') : word;

/** Words on tickets that say nothing of what a ticket is about. */
const USUAL = new Set(
	'ticket issue task work need want use user customer team page site kunde nutzer seite'
		.split(' ')
		.map(folding),
);
