import { type Box, onOneLine } from './geometry.ts';

/** A free stretch of a line, in CSS pixels of the viewport. */
export interface Gap {
	left: number;
	right: number;
}

/** Of what stands around a row, so much at each side counts as its margin. */
const MARGIN = 72;

/**
 * Where on this line of a row nothing stands: between the things of the row, and in the margins beside
 * it as far as they are seen. From left to right.
 */
export function gapsOn(line: Box, things: readonly Box[], row: Box, clip: Box): Gap[] {
	const end = Math.min(row.right + MARGIN, clip.right);
	const gaps: Gap[] = [];
	let from = Math.max(row.left - MARGIN, clip.left);
	const level = things.filter((box) => onOneLine(box, line)).sort((a, b) => a.left - b.left);
	for (const { left, right } of level) {
		if (left > from) gaps.push({ left: from, right: Math.min(left, end) });
		from = Math.max(from, right);
	}
	if (end > from) gaps.push({ left: from, right: end });
	return gaps;
}

/** Left free at each side of a chip. */
const AROUND = 2;

/** The gap nearest to a point of the line in which something of this width stands clear of both sides. */
export function nearestGap(gaps: readonly Gap[], at: number, width: number): Gap | undefined {
	const distance = ({ left, right }: Gap): number => Math.max(left - at, at - right, 0);
	return gaps
		.filter(({ left, right }) => right - left >= width + 2 * AROUND)
		.reduce<Gap | undefined>(
			(best, gap) => (best && distance(best) <= distance(gap) ? best : gap),
			undefined,
		);
}
