import type { Mark } from '../glossary/marks.ts';
import { inOrder } from '../glossary/order.ts';
import { boxesOf } from './line.ts';

/** At most `most` of the marks, in page order; those near the window where there are more. Reads the layout then. */
export function nearest(marks: readonly Mark[], most: number): Mark[] {
	if (marks.length <= most) return inOrder(marks);
	return inOrder(marks.filter(isAbout)).slice(0, most);
}

/** How far beyond the window, in windows. */
const BEYOND = 0.5;

function isAbout({ nodes: [node], range: { startOffset } }: Mark): boolean {
	const [box] = node ? boxesOf(node, startOffset, startOffset + 1) : [];
	return (
		box !== undefined && box.bottom > -BEYOND * innerHeight && box.top < (1 + BEYOND) * innerHeight
	);
}
