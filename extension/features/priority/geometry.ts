import type { Gap } from './gaps.ts';

/** A rectangle of the viewport, in CSS pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export const intersection = (a: Box, b: Box): Box | undefined => {
	const box = {
		left: Math.max(a.left, b.left),
		top: Math.max(a.top, b.top),
		right: Math.min(a.right, b.right),
		bottom: Math.min(a.bottom, b.bottom),
	};
	return box.left < box.right && box.top < box.bottom ? box : undefined;
};

/** Are two boxes side by side on a line, at least in part? */
export const onOneLine = (a: Box, b: Box): boolean => a.top < b.bottom && b.top < a.bottom;

/** What was read of one card, row or header in one frame. */
export interface Measured {
	/** Stable from frame to frame, so that a focused chip stays the same node. */
	slot: string;
	key: string;
	/** The card or the header's boundary. */
	card: Box;
	/** Where the text ends behind which the chip stands; undefined where there is none. */
	line: Box | undefined;
	/** Left edge of whatever follows on that line. */
	freeUntil: number;
	/** In a row whose line is full: where else on that line nothing stands, and how wide a chip fits there. */
	gap: (Gap & { width: number }) | undefined;
	/** What of the card's surroundings can be seen. */
	clip: Box;
}

/** The slot of the open ticket's own chip. */
export const HEADER_SLOT = 'header';

export interface Spot {
	slot: string;
	key: string;
	x: number;
	y: number;
	maxWidth: number;
	/** Rank and bet only. */
	compact: boolean;
	/** Rank only. */
	mini: boolean;
	/** The chip ends where its room ends, however narrow it is. */
	fromRight: boolean;
	/** The part that may be seen, relative to the chip; undefined when it is all of it. */
	cut: Box | undefined;
}

export const CHIP_HEIGHT = 18;
/** Rank of two digits and the bet mark. */
export const COMPACT_WIDTH = 46;
/** Between a chip and what stands beside it. */
const GAP = 6;
/** Less room than this for the title is not worth showing one. */
const TITLE_FROM = 104;
const WIDEST = 240;
/** A card is taller. */
const ROW_HEIGHT = 60;

const isRow = ({ top, bottom }: Box): boolean => bottom - top < ROW_HEIGHT;

/** How much room there is for a chip behind a text, the distance to what follows taken off. */
const roomBehind = (line: Box, freeUntil: number): number =>
	Math.floor(freeUntil - GAP - Math.round(line.right + GAP));

/** Is there no room behind the text of a row for a chip of this width? */
export const isFullRow = ({ card, line, freeUntil }: Omit<Measured, 'gap'>, narrow: number) =>
	line !== undefined && isRow(card) && roomBehind(line, freeUntil) < narrow;

/**
 * Where a chip stands: behind its line of text, as wide as the room allows. Where not even the compact
 * one fits, whose width is `narrow`, it is in the nearest gap of a row, if need be as a rank alone; else on
 * the upper edge of its card or row, or below a heading. Undefined out of sight.
 */
export function spotFor(measured: Measured, narrow = COMPACT_WIDTH): Spot | undefined {
	const { slot, key, line, clip } = measured;
	const room = line ? roomBehind(line, measured.freeUntil) : 0;
	const behind = line && room >= narrow;
	const place = behind
		? { x: Math.round(line.right + GAP), y: middleOf(line), fromRight: false, width: narrow }
		: aside(measured, narrow);
	const compact = room < TITLE_FROM + narrow - COMPACT_WIDTH;
	const { width, ...at } = place;
	const maxWidth = compact ? width : Math.min(room, WIDEST);
	const whole = boxAt(at, maxWidth);
	const seen = intersection(whole, clip);
	if (!seen) return undefined;
	const mini = width < narrow;
	return { slot, key, ...at, maxWidth, compact, mini, cut: cutOf(whole, seen) };
}

function aside({ slot, line, freeUntil, card, clip, gap }: Measured, narrow: number) {
	if (line && slot === HEADER_SLOT)
		return {
			...{ x: Math.round(line.left), y: Math.round(line.bottom + 2) },
			...{ fromRight: false, width: narrow },
		};
	if (line && gap) {
		const { width } = gap;
		// Behind the text the chip begins where the gap does; before it, it ends where the gap ends.
		const isBehind = gap.left >= line.left;
		const x = isBehind ? gap.left + GAP / 2 : gap.right - GAP / 2 - width;
		return { x: Math.round(x), y: middleOf(line), fromRight: !isBehind, width };
	}
	// On the upper edge there is no text: not in a card, and in rows only where they are very low.
	const right = Math.min(line && isRow(card) ? freeUntil : card.right, clip.right) - GAP - 2;
	const y = Math.round(card.top - CHIP_HEIGHT / 2);
	return { x: Math.round(right - narrow), y, fromRight: true, width: narrow };
}

const middleOf = (line: Box): number => Math.round((line.top + line.bottom - CHIP_HEIGHT) / 2);

const boxAt = ({ x, y }: { x: number; y: number }, width: number): Box => ({
	left: x,
	top: y,
	right: x + width,
	bottom: y + CHIP_HEIGHT,
});

/** What is seen of a box, relative to it; undefined when it is all of it. */
export const cutOf = (whole: Box, seen: Box): Box | undefined =>
	seen.left === whole.left &&
	seen.top === whole.top &&
	seen.right === whole.right &&
	seen.bottom === whole.bottom
		? undefined
		: {
				left: seen.left - whole.left,
				top: seen.top - whole.top,
				right: seen.right - whole.left,
				bottom: seen.bottom - whole.top,
			};

/** A cut as CSS says it. */
export const clipPathOf = (cut: Box | undefined): string =>
	cut ? `rect(${cut.top}px ${cut.right}px ${cut.bottom}px ${cut.left}px)` : 'none';

/**
 * Points that must show the card itself, or something lies over it: level with what is seen of the
 * chip, in the visible part of the card. They lie beside the chip, not under it, because asking only
 * for what is topmost is many times cheaper.
 */
export const probes = ({ x, y, maxWidth, cut }: Spot, visible: Box): { x: number; y: number }[] => {
	const level = y + (cut ? (cut.top + cut.bottom) / 2 : CHIP_HEIGHT / 2);
	return [x - 3, x + maxWidth + 3].map((at) => ({
		x: clamp(at, visible.left + 1, visible.right - 1),
		y: clamp(level, visible.top + 1, visible.bottom - 1),
	}));
};

const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(value, high));

export const sameSpot = (a: Spot, b: Spot): boolean =>
	a.slot === b.slot &&
	a.key === b.key &&
	a.x === b.x &&
	a.y === b.y &&
	a.maxWidth === b.maxWidth &&
	a.compact === b.compact &&
	a.mini === b.mini &&
	a.fromRight === b.fromRight &&
	sameCut(a.cut, b.cut);

const sameCut = (a: Box | undefined, b: Box | undefined): boolean =>
	a === b ||
	(a !== undefined &&
		b !== undefined &&
		a.left === b.left &&
		a.top === b.top &&
		a.right === b.right &&
		a.bottom === b.bottom);
