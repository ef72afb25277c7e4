/** Words too common to find anything by. A query of nothing else is searched as it stands. */
const COMMON = new Set(
	'a an and are as at be by can do does for from has have how i in is it its me my no not of off on one or our so that the their them they this to up us was we what when where which who why will with you your der die das den dem des ein eine einer einem einen und oder ist sind im am von zu zum zur mit für auf wie was wer wir sie es nicht'.split(
		' ',
	),
);

/** Case, accents and typographic quotes do not distinguish words. */
export const folded = (text: string): string =>
	text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase()
		.trim()
		.replace(/\s+/g, ' ');

/** The words of a text, folded. Inner apostrophes and hyphens separate, as people type them or not. */
export const wordsOf = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a query that carry meaning. */
export const meaningful = (query: string): string[] => {
	const words = wordsOf(query);
	const kept = words.filter((word) => !COMMON.has(word));
	return kept.length > 0 ? kept : words;
};

/** A word with and without its English ending, so that “visitors leaving” finds “a visitor leaves”. */
export const withStem = (word: string): string[] => {
	const stem = stemOf(word);
	return stem === word ? [word] : [word, stem];
};

function stemOf(word: string): string {
	if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
	const bare =
		word.length > 5 && word.endsWith('ing')
			? word.slice(0, -3)
			: word.length > 4 && word.endsWith('ed')
				? word.slice(0, -2)
				: word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
					? word.slice(0, -1)
					: word;
	return bare.length > 4 && bare.endsWith('e') ? bare.slice(0, -1) : bare;
}
