import type { TextAnchor } from '../model/note.ts';
import { alike, resembles, SHORTEST, type Stretch } from './likeness.ts';
import { NOTE_LIMITS } from './limits.ts';
import { isOnce, occurrences } from './occurrences.ts';

/** Characters of context that are kept at least, where there are so many. */
const CONTEXT = 32;
/** Characters of quote and context together that tell a place. */
const ENOUGH = 12;
/** A quote of so many characters tells its place without any context. */
const LONG = 24;

/**
 * What describes a stretch of a region's text so that it is found again. Undefined where it is empty or too long.
 * Pauses now and then: a long text takes a while.
 */
export function* describing(
	region: string,
	text: string,
	{ start, end }: Stretch,
): Generator<void, TextAnchor | undefined> {
	const exact = text.slice(start, end);
	if (exact.trim() === '' || exact.length > NOTE_LIMITS.quote) return undefined;
	const prefix = grown(
		(size) => wholeEnd(text.slice(Math.max(0, start - size), start)),
		(context) => isOnce(text, context + exact),
	);
	const suffix = grown(
		(size) => wholeStart(text.slice(end, end + size)),
		(context) => isOnce(text, exact + context),
	);
	const told = {
		quote: isOnce(text, exact),
		prefix: isOnce(text, prefix + exact),
		suffix: isOnce(text, exact + suffix),
		whole: isOnce(text, prefix + exact + suffix),
		likeness: yield* isUnlike(text, { start, end }),
	};
	return {
		region,
		quote: { type: 'TextQuoteSelector', exact, prefix, suffix },
		position: { type: 'TextPositionSelector', start, end },
		length: text.length,
		tells: (Object.keys(told) as (keyof typeof told)[]).filter((name) => told[name]),
	};
}

/** Is nothing else in the text even like this stretch of it? */
function* isUnlike(text: string, { start, end }: Stretch): Generator<void, boolean> {
	const exact = text.slice(start, end);
	if (exact.length < SHORTEST || !isOnce(text, exact)) return false;
	for (const rest of [text.slice(0, start), text.slice(end)])
		if ((yield* alike(rest, exact)).length > 0) return false;
	return true;
}

/** As much context as it takes to tell the place, within limits. */
function grown(context: (size: number) => string, isTold: (context: string) => boolean): string {
	for (let size = CONTEXT; size < NOTE_LIMITS.context; size *= 2)
		if (isTold(context(size))) return context(size);
	return context(NOTE_LIMITS.context);
}

/** Without half of a character at its cut end. */
const wholeEnd = (cut: string): string => cut.replace(/^[\udc00-\udfff]/, '');
const wholeStart = (cut: string): string => cut.replace(/[\ud800-\udbff]$/, '');

/**
 * Where the quote stands in the region's text now. Undefined where it is gone, or where more than one place
 * could be meant: a note that says where it was is better than one at the wrong words. Pauses now and then, but
 * takes no time where nothing changed.
 */
export function* locating(text: string, anchor: TextAnchor): Generator<void, Stretch | undefined> {
	const { exact, prefix, suffix } = anchor.quote;
	const { start, end } = anchor.position;
	const whole = prefix + exact + suffix;
	if (text.length === anchor.length && text.startsWith(whole, start - prefix.length))
		return { start, end };
	const tells = (what: TextAnchor['tells'][number]): boolean => anchor.tells.includes(what);
	const at = (place: number): Stretch => ({ start: place, end: place + exact.length });

	const wholes = tells('whole') && whole.length >= ENOUGH ? occurrences(text, whole) : [];
	if (wholes[0] !== undefined)
		return wholes.length === 1 ? at(wholes[0] + prefix.length) : undefined;

	const beside = new Set([
		...placesBeside(text, prefix, exact, tells('prefix')).map((place) => place + prefix.length),
		...placesBeside(text, exact, suffix, tells('suffix')),
	]);
	const [only] = beside;
	if (only !== undefined) {
		// Where the same words stood elsewhere, these may have come beside that context by a deletion.
		const isSafe = tells('quote') || agreesTwice(text, at(only), anchor);
		return isSafe && beside.size === 1 ? at(only) : undefined;
	}

	const quotes = occurrences(text, exact);
	if (quotes[0] === undefined) return tells('likeness') ? yield* likely(text, anchor) : undefined;
	if (quotes.length > 1 || !tells('quote')) return undefined;
	const place = at(quotes[0]);
	if (agrees(text, place, anchor)) return place;
	if (exact.length < LONG || !tells('likeness')) return undefined;
	return (yield* alike(text, exact)).length === 1 ? place : undefined;
}

/** Where quote and one context stand together as they did. */
const placesBeside = (text: string, before: string, after: string, tells: boolean): number[] =>
	tells && before !== '' && after !== '' && before.length + after.length >= ENOUGH
		? occurrences(text, before + after)
		: [];

/** The quote itself was edited: the one place that reads like it. */
function* likely(text: string, anchor: TextAnchor): Generator<void, Stretch | undefined> {
	const [place, another] = yield* alike(text, anchor.quote.exact);
	if (!place || another) return undefined;
	const exactly = snapped(text, place, anchor);
	return agrees(text, exactly, anchor) || anchor.quote.exact.length >= LONG ? exactly : undefined;
}

/** Its ends as the context says, where that is as it was: an edit at the very end is part of the quote. */
function snapped(text: string, { start, end }: Stretch, { quote }: TextAnchor): Stretch {
	const near = Math.ceil(quote.exact.length / 4);
	const before = quote.prefix.slice(-CONTEXT / 2);
	const after = quote.suffix.slice(0, CONTEXT / 2);
	const from = text.lastIndexOf(before, start + near - before.length) + before.length;
	const to = text.indexOf(after, Math.max(start, end - near));
	return {
		start: before !== '' && from >= before.length && Math.abs(from - start) <= near ? from : start,
		end: after !== '' && to >= 0 && Math.abs(to - end) <= near ? to : end,
	};
}

/** Is what stands before or after the place still somewhat as it was? An end of the text counts as such. */
const agrees = (text: string, place: Stretch, anchor: TextAnchor): boolean =>
	agreesBefore(text, place, anchor) || agreesAfter(text, place, anchor);

const agreesTwice = (text: string, place: Stretch, anchor: TextAnchor): boolean =>
	agreesBefore(text, place, anchor) && agreesAfter(text, place, anchor);

function agreesBefore(text: string, { start }: Stretch, { quote }: TextAnchor): boolean {
	const before = quote.prefix.slice(-CONTEXT);
	if (before === '') return start === 0;
	return resembles(text.slice(Math.max(0, start - CONTEXT - SHORTEST), start), before);
}

function agreesAfter(text: string, { end }: Stretch, { quote }: TextAnchor): boolean {
	const after = quote.suffix.slice(0, CONTEXT);
	if (after === '') return end === text.length;
	return resembles(text.slice(end, end + CONTEXT + SHORTEST), after);
}
