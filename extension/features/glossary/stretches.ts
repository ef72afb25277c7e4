import type { Match, Matcher } from '@common-ground/shared/matcher/model.ts';
import type { Part } from './changed-part.ts';

/** Characters that are searched between two pauses: well below a millisecond, and a few the first time. */
const STRETCH = 2_000;
/** Characters beyond a stretch's end in which a phrase that begins before it may end. */
const OVERLAP = 400;

/** A match at its place in the whole text; without terms it is a pause. */
type Found = Pick<Match, 'start' | 'end'> & { terms?: Match['terms'] };

/**
 * Everything that the matcher finds in a part of a text, in stretches that begin and end between words, with a
 * pause behind each. Nothing that is found crosses the part's end: it is the end of the text, or of a block.
 */
export function* stretches(
	text: string,
	matcher: Pick<Matcher, 'find'>,
	part: Part,
	length = STRETCH,
): Generator<Found, void> {
	for (let from = part.from; from < part.to; ) {
		const to = Math.min(part.to, endOf(text, from, length));
		let next = to;
		for (const match of matcher.find(text.slice(from, Math.min(part.to, to + OVERLAP)))) {
			const start = from + match.start;
			if (start >= to) break;
			const end = from + match.end;
			next = Math.max(next, end);
			yield { start, end, terms: match.terms };
		}
		from = next;
		yield { start: from, end: from };
	}
}

/** The last blank within reach, so that no word is cut; a text without any is cut anyway. */
function endOf(text: string, from: number, length: number): number {
	if (text.length - from <= length) return text.length;
	const space = text.lastIndexOf(' ', from + length);
	return space > from ? space : from + length;
}
