import { boxOf } from './budget.ts';
import type { Mark } from './marks.ts';

/** As one reads the page. */
export const inOrder = (marks: readonly Mark[]): Mark[] =>
	marks.toSorted((a, b) => {
		const [one, other] = [a.range.startContainer, b.range.startContainer];
		if (one === other) return a.range.startOffset - b.range.startOffset;
		return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
	});

/** The mark after (1) or before (-1) the open one; else the first in the window. Round and round. */
export function stepFrom(
	ordered: readonly Mark[],
	open: Mark | undefined,
	by: 1 | -1,
): Mark | undefined {
	const at = open ? ordered.indexOf(open) : -1;
	if (at >= 0) return ordered.at((at + by) % ordered.length);
	return ordered.find((mark) => boxOf(mark).top >= 0) ?? ordered[0];
}
