import { type Box, intersection } from '../priority/geometry.ts';

export interface Place {
	left: number;
	top: number;
	maxHeight: number;
	/** There is too little room for the questions: begin small. */
	tight: boolean;
}

export const PANEL_WIDTH = 340;
const GAP = 12;
const EDGE = 8;
/** Below this one would see two questions at a time. */
const ENOUGH = 320;

/**
 * Where the panel stands beside a form: right of it, else left of it, else over its right part where
 * it covers neither the title nor the tracker's own button.
 */
export function panelPlace(form: Box, keepClear: readonly Box[], viewport: Box): Place {
	const top = Math.max(viewport.top + EDGE, Math.min(form.top, viewport.bottom - ENOUGH));
	const beside = (left: number): Place => ({
		left,
		top,
		maxHeight: viewport.bottom - EDGE - top,
		tight: false,
	});
	const needed = PANEL_WIDTH + GAP + EDGE;
	if (viewport.right - form.right >= needed) return beside(form.right + GAP);
	if (form.left - viewport.left >= needed) return beside(form.left - GAP - PANEL_WIDTH);
	return over(top, keepClear, viewport);
}

function over(top: number, keepClear: readonly Box[], viewport: Box): Place {
	const left = viewport.right - EDGE - PANEL_WIDTH;
	const strip = { left, top, right: viewport.right, bottom: viewport.bottom - EDGE };
	const [best = { top, bottom: strip.bottom }] = gaps(strip, keepClear).sort(
		(a, b) => b.bottom - b.top - (a.bottom - a.top),
	);
	const maxHeight = best.bottom - best.top;
	return { left, top: best.top, maxHeight, tight: maxHeight < ENOUGH };
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
