import { type Box, intersection } from '../priority/geometry.ts';

export interface Place {
	left: number;
	top: number;
	width: number;
	maxHeight: number;
	/** There is too little room for the questions: begin small. */
	tight: boolean;
}

const WIDE = 340;
const NARROW = 288;
const GAP = 12;
const EDGE = 8;
/** Below this one would see a single question at a time. */
const ENOUGH = 260;

/**
 * Where the panel stands beside a form: right of it, else left of it, else over its right part where
 * it covers neither the title nor the tracker's own button.
 */
export function panelPlace(form: Box, keepClear: readonly Box[], viewport: Box): Place {
	const top = Math.max(viewport.top + EDGE, Math.min(form.top, viewport.bottom - ENOUGH));
	const beside = (left: number, width: number): Place => ({
		...{ left, top, width },
		maxHeight: viewport.bottom - EDGE - top,
		tight: false,
	});
	const right = fitting(viewport.right - form.right);
	if (right) return beside(form.right + GAP, right);
	const left = fitting(form.left - viewport.left);
	if (left) return beside(form.left - GAP - left, left);
	return over(top, keepClear, viewport);
}

/** The panel's width in this much room beside the form; undefined when it does not fit. */
function fitting(room: number): number | undefined {
	const width = Math.min(Math.floor(room - GAP - EDGE), WIDE);
	return width >= NARROW ? width : undefined;
}

function over(top: number, keepClear: readonly Box[], viewport: Box): Place {
	const width = WIDE;
	const left = viewport.right - EDGE - width;
	const strip = { left, top, right: viewport.right, bottom: viewport.bottom - EDGE };
	const [best = { top, bottom: strip.bottom }] = gaps(strip, keepClear).sort(
		(a, b) => b.bottom - b.top - (a.bottom - a.top),
	);
	const maxHeight = best.bottom - best.top;
	return { left, top: best.top, width, maxHeight, tight: maxHeight < ENOUGH };
}

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
