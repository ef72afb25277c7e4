interface Size {
	width: number;
	height: number;
}

/** Pixels between words and box, and between box and the window's edge. */
const GAP = 6;
const EDGE = 8;

/** Where a box stands beside words: below them, above where there is no room, and always within the window. */
export function boxPlace(
	words: DOMRectReadOnly,
	box: Size,
	window: Size,
): { x: number; y: number } {
	const below = words.bottom + GAP;
	const above = words.top - GAP - box.height;
	const y = below + box.height + EDGE <= window.height || above < EDGE ? below : above;
	return {
		x: clamp(words.left, EDGE, window.width - box.width - EDGE),
		y: clamp(y, EDGE, window.height - box.height - EDGE),
	};
}

const clamp = (value: number, least: number, most: number): number =>
	Math.round(Math.max(least, Math.min(value, most)));
