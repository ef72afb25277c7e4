/** How a word of the text is related to the term that it is a form of. */
export type WordForm = 'base' | 'plural' | 'possessive';

/**
 * The form in which one of these terms stands in the text; undefined for any other, such as a verb's,
 * for which no other word could stand without changing the sentence.
 */
export function formOf(word: string, terms: readonly string[]): WordForm | undefined {
	const met = plain(word);
	const known = terms.map(plain);
	if (known.includes(met)) return 'base';
	if (known.some((term) => plurals(term).includes(met))) return 'plural';
	const owner = met.replace(/'s?$/, '');
	return owner !== met && known.includes(owner) ? 'possessive' : undefined;
}

/** A word in the form that another one has. */
export function inForm(word: string, form: WordForm): string {
	if (form === 'possessive') return `${word}’s`;
	return form === 'plural' ? pluralOf(word) : word;
}

/** Soft hyphens, zero-width characters, kinds of blanks and apostrophes make no difference. */
const plain = (text: string): string =>
	text
		.normalize('NFC')
		.replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.replace(/’/g, "'")
		.replace(/[\u2010\u2011]/g, '-')
		.trim()
		.toLowerCase();

const plurals = (term: string): string[] => [
	`${term}s`,
	`${term}es`,
	term.replace(/y$/, 'ies'),
	term.replace(/is$/, 'es'),
];

/** What is counted stands before these. */
const HEAD = /\s(?:of|for|in|on|to|with|per|from|by|at)\s/;
/** What cannot be counted. */
const MASS =
	/(?:^|\s)(?:\w+ing|data|information|software|hardware|traffic|content|uptime|security|analytics|feedback|reach|revenue)(?:\s|$)/i;

function pluralOf(phrase: string): string {
	const at = phrase.search(HEAD);
	const head = at < 0 ? phrase : phrase.slice(0, at);
	if (MASS.test(head) || /[^s]s$/i.test(head)) return phrase;
	return many(head) + phrase.slice(head.length);
}

function many(noun: string): string {
	if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, 'ies');
	return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
