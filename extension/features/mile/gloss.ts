/** Where a clause ends. A comma ends one only where it would be too long, and after enough to stand alone. */
const END = /[.;:!?(–—](?=\s|$)|\(/;
const ENOUGH = 12;
/** Words that must not be the last before an ellipsis. */
const LOOSE =
	/\s+(?:an?|the|of|or|and|to|in|on|at|by|for|with|as|from|that|which|who|when|is|are)$/i;

/** The beginning of an explanation, as far as it stands alone; cut between words where it is longer than `max`. */
export function firstClause(text: string, max: number): string {
	const plain = text.replace(/\s+/g, ' ').trim();
	const end = plain.search(END);
	const sentence = end > 0 ? plain.slice(0, end).trim() : plain;
	const comma = sentence.length > max ? sentence.indexOf(', ', ENOUGH) : -1;
	return clipped(comma > 0 ? sentence.slice(0, comma) : sentence, max);
}

/** At most `max` characters, cut between words, with an ellipsis where something is missing. */
export function clipped(text: string, max: number): string {
	if (text.length <= max) return text;
	const space = text.lastIndexOf(' ', max - 1);
	let kept = text.slice(0, space > 0 ? space : max - 1);
	while (LOOSE.test(kept)) kept = kept.replace(LOOSE, '');
	return `${kept.replace(/[,;:]$/, '')}…`;
}

/** An explanation as it goes into a sentence that has an article already: "The plan of…" becomes "plan of…". */
export const midSentence = (clause: string): string =>
	withoutCapital(clause.replace(/^(?:an?|the)\s+(?=\S)/i, ''));

/** Names and acronyms keep their capital. */
const withoutCapital = (text: string): string =>
	/^\p{Lu}\p{Ll}*(?=[\s,]|$)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
