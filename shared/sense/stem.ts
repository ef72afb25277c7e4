const VOWEL = /[aeiouy]/;
const DOUBLED = /([bdfgmnprt])\1$/;

/**
 * What the forms of an English word have in common: "release", "releases", "released" and "releasing"
 * are one. Cruder than a dictionary and the same for texts and glossary, which is all that counts here.
 */
export function stem(word: string): string {
	const singular = withoutPlural(word.replace(/['’]s?$/, ''));
	for (const ending of ['ing', 'ed'])
		if (singular.endsWith(ending)) {
			const rest = singular.slice(0, -ending.length);
			if (rest.length > 2 && VOWEL.test(rest)) return bare(rest.replace(DOUBLED, '$1'));
		}
	return bare(singular);
}

function withoutPlural(word: string): string {
	if (word.length < 4 || !word.endsWith('s') || /[su]s$/.test(word)) return word;
	if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	return /(?:s|x|z|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

const bare = (word: string): string =>
	word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
