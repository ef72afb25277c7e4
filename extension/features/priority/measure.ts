import type { TicketCard } from '../../sites/contract.ts';
import { Clips } from './clips.ts';
import { type Gap, gapsOn, nearestGap } from './gaps.ts';
import { type Box, intersection, isFullRow, type Measured, onOneLine } from './geometry.ts';
import { thingsIn } from './things.ts';

/** What the window shows of the page, its scroll bars aside. */
export const windowBox = ({ documentElement }: Document): Box => ({
	left: 0,
	top: 0,
	right: documentElement.clientWidth,
	bottom: documentElement.clientHeight,
});

/**
 * Reads where chips may stand. Called once a frame, before anything is written, so that the page is
 * laid out at most once. Scroll containers shared by many cards are read once.
 */
export class Measurer {
	readonly #clips: Clips;
	readonly #all: Box;

	constructor(document: Document) {
		this.#all = windowBox(document);
		this.#clips = new Clips(this.#all);
	}

	/**
	 * Undefined for what has no box or is out of sight: most cards of a long board end here. `widths`
	 * are those of the chip without its title.
	 */
	measure(ticket: TicketCard, slot: string, widths: Widths): Measured | undefined {
		const { key, element } = ticket;
		const card = element.getBoundingClientRect();
		if (card.width === 0 || card.height === 0 || !intersection(card, this.#all)) return undefined;
		const clip = element.parentElement ? this.#clips.of(element.parentElement) : this.#all;
		if (!intersection(card, clip)) return undefined;
		// Looked up only now: most cards of a large board are out of sight.
		const { anchor } = ticket;
		const line = anchor && seenOf(lastLine(anchor), clip);
		const freeUntil = line
			? Math.min(nextOnLine(anchor, element, line, card), clip.right)
			: card.right;
		const measured = { slot, key, card, line, freeUntil, clip };
		const isFull = line && isFullRow(measured, widths.narrow);
		const gaps = isFull ? gapsOn(line, thingsIn(element), card, clip) : [];
		return { ...measured, gap: line && placeAmong(gaps, line, widths) };
	}
}

/** Of a chip without its title, and of its rank alone. */
interface Widths {
	narrow: number;
	mini: number;
}

/** Near the end of the text, or else a rank alone before its beginning, where those of other rows are, too. */
function placeAmong(gaps: readonly Gap[], line: Box, { narrow, mini }: Widths): Measured['gap'] {
	const wide = nearestGap(gaps, line.right, narrow);
	if (wide) return { ...wide, width: narrow };
	const slim = nearestGap(gaps, line.left, mini);
	return slim && { ...slim, width: mini };
}

/** A line as far as its surroundings show it; one that is scrolled away is where it is. */
const seenOf = (line: Box | undefined, clip: Box): Box | undefined =>
	line && line.left < clip.right ? { ...line, right: Math.min(line.right, clip.right) } : line;

/** The box of the last line of an element's text, no wider than the element shows of it. */
function lastLine(anchor: Element): Box | undefined {
	const range = anchor.ownerDocument.createRange();
	range.selectNodeContents(anchor);
	const last = [...range.getClientRects()]
		.filter(({ width, height }) => width > 0 && height > 0)
		.at(-1);
	if (!last) return undefined;
	const own = anchor.getBoundingClientRect();
	const right = Math.min(last.right, own.right);
	return { left: last.left, top: last.top, right, bottom: last.bottom };
}

/** Left edge of the nearest thing behind the text on its line, within the card. */
function nextOnLine(anchor: Element, card: Element, line: Box, bounds: Box): number {
	let edge = bounds.right;
	for (let inner = anchor; inner !== card && inner.parentElement; inner = inner.parentElement)
		for (const beside of inner.parentElement.children) {
			if (beside === inner) continue;
			const box = beside.getBoundingClientRect();
			const follows = box.width > 0 && box.left >= line.right - 1 && onOneLine(box, line);
			if (follows) edge = Math.min(edge, box.left);
		}
	return edge;
}
