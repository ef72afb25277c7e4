import { isClosedClass } from '@common-ground/shared/sense/closed-class.ts';
import { stemmer } from 'stemmer';

/** German words of grammar; the English ones are those by which senses are told apart. */
const GERMAN = new Set(
	'aber als am an auf aus bei bin bis da damit dann das dass dein dem den denn der des die dies diese diesem diesen dieser dieses doch du durch ein eine einem einen einer eines er es fuer für hat haben ich ihr ihre im in ins ist ja kann kein keine man mein mich mir mit nach nicht noch nur ob oder ohne sein seine sich sie sind so soll ueber über um und uns unser unsere unter vom von vor wann warum was wegen welche welcher welches wenn wer werden wie wieso wir wird wo wofür wofuer wozu zu zum zur'
		.split(' ')
		.map((word) => word.normalize('NFKD').replace(/\p{M}/gu, '')),
);

/** Words of English grammar beside the closed classes, and the pieces that apostrophes leave. */
const ENGLISH = new Set(
	'a an am ago anyone anything cant could didnt does doesnt dont etc everybody everyone got has hasnt havent having ill im ive isnt let lets lot may not one ones s so some somebody someone something somewhere still such t thats then thing things this too us very wasnt well were weve whats when where which while who whom why will wont would youre'.split(
		' ',
	),
);

/** Words that ask for a meaning and carry none: “what does … stand for”, “was bedeutet …”. */
const ASKING = new Set(
	'mean means meant meaning define defined definition explain explained explanation stand stands abbreviation acronym term terms word words called call name tell know understand difference between vs versus please bedeutet bedeuten bedeutung heisst heissen erklaere erklare erklaren steht begriff wort abkurzung unterschied zwischen versteht nennt'.split(
		' ',
	),
);

/** Case, accents and typographic quotes do not distinguish words. */
export function folded(text: string): string {
	const plain = isPlain(text)
		? text
		: text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").replace(/ß/g, 'ss');
	return plain.toLowerCase().trim().replace(/\s+/g, ' ');
}

function isPlain(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
	return true;
}

/**
 * The words of a text, folded. Hyphens separate, an apostrophe does not (“won't” is “wont”) and a
 * possessive goes. Letters that stand alone in a row are one word, as in “S.L.A.” and “A/B”.
 */
export function wordsOf(text: string): string[] {
	const plain = folded(text);
	const parts =
		(plain.includes("'")
			? plain.replace(/'s?\b/g, (end) => (end === "'" ? '' : ' '))
			: plain
		).match(/[\p{L}\p{N}]+/gu) ?? [];
	return parts.some((part) => part.length === 1) ? withLettersJoined(parts) : parts;
}

function withLettersJoined(parts: readonly string[]): string[] {
	const words: string[] = [];
	let inRow = false;
	for (const part of parts) {
		if (inRow && part.length === 1) words.push((words.pop() ?? '') + part);
		else words.push(part);
		inRow = part.length === 1;
	}
	return words;
}

/** Closed-class words that say something in a description: “before it goes live”, “the same twice”. */
const TELLING = new Set(
	'after again already before during each ever every few first half hundred many more most never new often once one own same several still thousand today too twice two under until week month year day without yesterday'.split(
		' ',
	),
);

/** Words of grammar, which a search finds nothing by. */
export const isGrammar = (word: string): boolean =>
	!TELLING.has(word) && (ENGLISH.has(word) || GERMAN.has(word) || isClosedClass(word));

/** The words of a query that carry meaning. One of nothing else is searched as it stands. */
export function meaningful(words: readonly string[]): string[] {
	const content = words.filter((word) => !isGrammar(word));
	const asked = content.filter((word) => !ASKING.has(word));
	if (asked.length > 0) return asked;
	return content.length > 0 ? content : [...words];
}

const stems = new Map<string, string>();
/** Words whose stem is remembered; a text of names has no end of them. */
const REMEMBERED = 50_000;

/**
 * What the forms of a word have in common, in English by Porter's rules, in German by its endings:
 * “deployed”, “deployment”; “Kampagne”, “Kampagnen”. Cruder than a dictionary, and the same for
 * queries and texts, which is all that counts here.
 */
export function stemOf(word: string): string {
	const known = stems.get(word);
	if (known !== undefined) return known;
	const stem = withoutGerman(
		stemmer(word)
			.replace(/y$/, 'i')
			.replace(/(?<=..[ae]r)s$/, 't'),
	);
	if (stems.size > REMEMBERED) stems.clear();
	stems.set(word, stem);
	return stem;
}

const withoutGerman = (stem: string): string => {
	const bare = stem.replace(/([rl])n$/, '$1').replace(/(?:en|er|em|es|or|e|s)$/, '');
	return bare.length >= 4 ? bare : stem;
};
