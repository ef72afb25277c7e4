import type { Mark } from '../glossary/marks.ts';
import type { Clips } from '../priority/clips.ts';
import { type Box, cutOf, intersection } from '../priority/geometry.ts';
import { boxesOf } from './line.ts';
import type { Line } from './lines.ts';

/** A line where it stands in this frame. */
export interface Placed {
	slot: string;
	line: Line;
	x: number;
	y: number;
	height: number;
	/** The part that may be seen, relative to the line; undefined when it is all of it. */
	cut: Box | undefined;
	/** A point beside the line's first word that shows the page itself unless something lies over it. */
	probe: { x: number; y: number };
}

/** Room above and below the letters, which the page's own may reach into. */
const AROUND = 1;

/**
 * Where the lines stand now; undefined when one is of another size than it was read with, so that all
 * are to be read anew. Lines that are out of sight are left out.
 */
export function placeLines(lines: readonly Line[], clips: Clips): Placed[] | undefined {
	const placed: Placed[] = [];
	for (const line of lines) {
		const { node, start, end } = line.anchor;
		const [box] = boxesOf(node, start, end);
		if (!box) continue;
		const isSame =
			Math.abs(box.width - line.size.width) < 0.5 && Math.abs(box.height - line.size.height) < 0.5;
		if (!isSame) return undefined;
		const spot = spotOf(line, box, clips);
		if (spot) placed.push({ slot: slotOf(line), line, ...spot });
	}
	return placed;
}

const slots = new WeakMap<Mark, number>();
let count = 0;

/** Stable as long as the word is: a line that is read again is still the same one. */
function slotOf({ anchor, pieces }: Line): string {
	const mark = pieces.find(({ of }) => of)?.of?.mark;
	if (!mark) return '';
	if (!slots.has(mark)) slots.set(mark, count++);
	return `${slots.get(mark)} ${anchor.start}`;
}

function spotOf(line: Line, box: DOMRect, clips: Clips): Omit<Placed, 'slot' | 'line'> | undefined {
	const whole: Box = {
		left: box.left,
		top: box.top - AROUND,
		right: box.left + line.width,
		bottom: box.bottom + AROUND,
	};
	const seen = intersection(whole, clips.of(line.anchor.node.parentElement ?? line.block));
	if (!seen || seen.bottom - seen.top < box.height / 2) return undefined;
	return {
		x: whole.left,
		y: whole.top,
		height: whole.bottom - whole.top,
		cut: cutOf(whole, seen),
		probe: { x: seen.left + 1, y: (seen.top + seen.bottom) / 2 },
	};
}
