import { type Box, intersection } from '../priority/geometry.ts';

export interface Place {
	left: number;
	top: number;
	width: number;
	maxHeight: number;
	/** There is too little room for the questions: begin small. */
	tight: boolean;
	/** Where the small button's top is, if not the panel's. */
	smallTop: number;
}

/** What the tracker's form has in the window. */
export interface FormBoxes {
	form: Box;
	/** What the panel lies over only where a window is too low for anything else, and once it was opened. */
	keepClear: readonly Box[];
	/** Everything that can be filled in or pressed. */
	fields: readonly Box[];
}

const WIDE = 340;
const NARROW = 288;
const GAP = 12;
const EDGE = 8;
/** Below this one would see a single question at a time. */
const ENOUGH = 260;
/** About one question. */
const WORTH = 50;
const SMALL = { width: 220, height: 40 };

/**
 * Where the panel stands beside a form: right of it, else left of it, else over its right part where it
 * covers no field, or at least neither the title nor the tracker's own button. In a window too low for
 * that it begins small, and takes all of the height once it is opened.
 */
export function panelPlace({ form, keepClear, fields }: FormBoxes, viewport: Box): Place {
	const top = Math.max(viewport.top + EDGE, Math.min(form.top, viewport.bottom - ENOUGH));
	const beside = (left: number, width: number): Place => ({
		...{ left, top, width },
		maxHeight: viewport.bottom - EDGE - top,
		tight: false,
		smallTop: top,
	});
	const right = fitting(viewport.right - form.right);
	if (right) return beside(form.right + GAP, right);
	const left = fitting(form.left - viewport.left);
	if (left) return beside(form.left - GAP - left, left);
	return over(top, keepClear, [...keepClear, ...fields], viewport);
}

/** The panel's width in this much room beside the form; undefined when it does not fit. */
function fitting(room: number): number | undefined {
	const width = Math.min(Math.floor(room - GAP - EDGE), WIDE);
	return width >= NARROW ? width : undefined;
}

function over(
	top: number,
	keepClear: readonly Box[],
	fields: readonly Box[],
	viewport: Box,
): Place {
	const wide = standing(top, WIDE, fields, viewport);
	const narrow = standing(top, NARROW, fields, viewport);
	// Seeing more of the questions is worth shorter lines.
	const best = narrow.maxHeight > wide.maxHeight + WORTH ? narrow : wide;
	if (best.maxHeight >= ENOUGH) return { ...best, tight: false, smallTop: best.top };
	const clear = standing(top, WIDE, keepClear, viewport);
	if (clear.maxHeight >= ENOUGH) return { ...clear, tight: false, smallTop: clear.top };
	const { left, right, bottom } = strip(top, SMALL.width, viewport);
	const free = gaps({ left, top, right, bottom }, fields).find(
		(gap) => gap.bottom - gap.top >= SMALL.height,
	);
	const whole = standing(viewport.top + EDGE, WIDE, [], viewport);
	return { ...whole, tight: true, smallTop: free?.top ?? clear.top };
}

/** The largest room at the window's right edge that none of the boxes touches. */
function standing(
	top: number,
	wanted: number,
	boxes: readonly Box[],
	viewport: Box,
): Pick<Place, 'left' | 'top' | 'width' | 'maxHeight'> {
	const room = strip(top, wanted, viewport);
	const [best = room] = gaps(room, boxes).sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
	return {
		left: room.left,
		top: best.top,
		width: room.right - room.left,
		maxHeight: best.bottom - best.top,
	};
}

/** From here down at the window's right edge, however narrow the window is. */
const strip = (top: number, wanted: number, { left, right, bottom }: Box): Box => ({
	left: Math.max(left + EDGE, right - EDGE - wanted),
	top,
	right: right - EDGE,
	bottom: bottom - EDGE,
});

/** The parts of a vertical strip that no box touches. */
function gaps(strip: Box, boxes: readonly Box[]): { top: number; bottom: number }[] {
	const inTheWay = boxes.filter((box) => intersection(box, strip)).sort((a, b) => a.top - b.top);
	const found: { top: number; bottom: number }[] = [];
	let from = strip.top;
	for (const box of inTheWay) {
		found.push({ top: from, bottom: box.top - EDGE });
		from = Math.max(from, box.bottom + EDGE);
	}
	found.push({ top: from, bottom: strip.bottom });
	return found.filter((gap) => gap.bottom > gap.top);
}
