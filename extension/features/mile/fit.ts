import { clipped } from './gloss.ts';

/** A part of a line: text of the page as it is, or a word of it with what shall stand there. */
export interface Part {
	/** As the page has it. */
	text: string;
	/** Pixels that the page gives it. */
	width: number;
	/** Undefined for text that stays. */
	instead?: { text: string; kind: 'equivalent' | 'gloss' };
}

export interface Fitted {
	/** What each part shows. */
	texts: string[];
	/** Of the font's size. */
	scale: number;
	/** Pixels. */
	width: number;
}

/** Smaller is no fun to read. */
const SMALLEST = 0.85;
/** An explanation that is cut shorter than this explains nothing. */
const TELLING = 14;

/**
 * Sets a line anew in the room that it has: smaller if need be, then with shorter explanations, then
 * with the page's own word where even that is too long. Text that stays is never cut. `measure` tells
 * the pixels of a text in the font of the part with that index.
 */
export function fitLine(
	parts: readonly Part[],
	room: number,
	measure: (text: string, index: number) => number,
): Fitted {
	const allowed = Math.max(room, total(parts.map(({ width }) => width)));
	const texts = parts.map(({ text, instead }) => instead?.text ?? text);
	const widths = parts.map(({ width, instead }, i) => (instead ? measure(instead.text, i) : width));
	const put = (i: number, text: string, width: number) => {
		texts[i] = text;
		widths[i] = width;
	};
	while (total(widths) * SMALLEST > allowed) {
		const i = longest(parts, texts, widths);
		const part = parts[i];
		if (i < 0 || !part) break;
		const excess = total(widths) - allowed / SMALLEST;
		const shorter =
			part.instead?.kind === 'gloss' ? shortened(texts[i] ?? '', widths[i] ?? 0, excess) : '';
		if (shorter) put(i, shorter, measure(shorter, i));
		else put(i, part.text, part.width);
	}
	const width = total(widths);
	return { texts, scale: Math.min(1, Math.max(SMALLEST, allowed / width)), width };
}

/** The replacement that takes the most room: an explanation before a word. -1 where all is as the page has it. */
function longest(
	parts: readonly Part[],
	texts: readonly string[],
	widths: readonly number[],
): number {
	const changed = parts.map((part, i) => (part.instead && texts[i] !== part.text ? i : -1));
	const ranked = changed
		.filter((i) => i >= 0)
		.sort((a, b) => isGloss(parts[b]) - isGloss(parts[a]) || (widths[b] ?? 0) - (widths[a] ?? 0));
	return ranked[0] ?? -1;
}

const isGloss = (part: Part | undefined): number => (part?.instead?.kind === 'gloss' ? 1 : 0);

/** Shorter by about `excess` pixels; empty where too little would be left. */
function shortened(text: string, width: number, excess: number): string {
	const whole = text.replace(/…$/, '');
	const kept = Math.floor(whole.length * (1 - excess / width)) - 1;
	if (kept < TELLING) return '';
	const shorter = clipped(whole, kept);
	return shorter.length < text.length && shorter.length >= TELLING ? shorter : '';
}

const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width, 0);
