import search from 'approx-string-match';

/** A stretch of a text, in UTF-16 offsets; `end` is behind the last character. */
export interface Stretch {
	start: number;
	end: number;
}

/** Of a shorter quote too much is like it. */
export const SHORTEST = 8;
/** The share of a quote's characters that may be different, and how many in all. */
const ERROR_RATE = 0.25;
const MOST_ERRORS = 64;

const errorsIn = (quote: string): number =>
	Math.min(MOST_ERRORS, Math.floor(quote.length * ERROR_RATE));

/** Characters in which is searched at a time, beside those that two searches share. */
const WINDOW = 4_096;

/**
 * The stretches of a text that read like the quote: within `ERROR_RATE`, each apart from the others. Two at
 * most, because two are one too many. Goes through the text window by window with a pause behind each; a text
 * that is like the quote everywhere takes no longer than one that is like it nowhere.
 */
export function* alike(text: string, quote: string): Generator<void, Stretch[]> {
	if (quote.length < SHORTEST) return [];
	const span = quote.length + errorsIn(quote);
	const found: Stretch[] = [];
	for (let from = 0; from < text.length; from += WINDOW) {
		for (const place of within(text, quote, from, Math.min(text.length, from + WINDOW + span))) {
			// What a window shares with the next one is read twice.
			if (!found.some((other) => place.start < other.end && other.start < place.end))
				found.push(place);
			if (found.length > 1) return found;
		}
		yield;
	}
	return found;
}

/** The best place between two offsets, and then what is left and right of it. */
function within(text: string, quote: string, from: number, to: number): Stretch[] {
	const errors = errorsIn(quote);
	if (to - from < quote.length - errors) return [];
	const part = text.slice(from, to);
	const matches = search(part, quote, errors);
	const [first] = matches;
	if (!first) return [];
	// Those that begin alike differ in a character at the end; the longest one leaves out nothing.
	const end = Math.max(...matches.filter(({ start }) => start < first.end).map((one) => one.end));
	const best = { start: from + first.start, end: from + end };
	const more = matches.find(({ start }) => start >= end);
	if (more) return [best, { start: from + more.start, end: from + more.end }];
	return [...within(text, quote, from, best.start), best, ...within(text, quote, best.end, to)];
}

/** Does a text hold something like this context? */
export function resembles(around: string, context: string): boolean {
	const errors = Math.floor(context.length * CONTEXT_ERROR_RATE);
	return context.length >= SHORTEST && search(around, context, errors).length > 0;
}

const CONTEXT_ERROR_RATE = 0.4;
