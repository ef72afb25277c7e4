import { boxOf, live } from './budget.ts';
import type { Mark } from './marks.ts';

/** A live range of the word that a mark stands on; undefined once another text stands there. */
export function wordOf(mark: Mark): Range | undefined {
	const range = live(mark);
	const isThere = mark.nodes.length > 1 || range?.toString() === mark.word;
	return isThere && range && hasBox(range) ? range : undefined;
}

/** Is it displayed at all? */
export function hasBox(range: Range): boolean {
	const { width, height } = range.getBoundingClientRect();
	return width * height > 0;
}

/** Of `marks` the one at the place of `mark`, which may have been made at another time; else itself. */
export const atPlace = (mark: Mark, marks: readonly Mark[]): Mark =>
	marks.find(
		({ range: { startContainer, startOffset } }) =>
			startContainer === mark.range.startContainer && startOffset === mark.range.startOffset,
	) ?? mark;

/** The mark that stands for another one since the page wrote that part anew: the same word, the nearest. */
export function standIn(lost: Mark, at: DOMRect, marks: readonly Mark[]): Mark | undefined {
	const same = marks.filter(
		(mark) => mark.word === lost.word && mark.conceptIds.join() === lost.conceptIds.join(),
	);
	const distance = (mark: Mark): number => {
		const box = boxOf(mark);
		return Math.hypot(box.x - at.x, box.y - at.y);
	};
	return same.map((mark) => [distance(mark), mark] as const).sort(([a], [b]) => a - b)[0]?.[1];
}

/** Does one of the boxes, each a little wider, hold the point? */
export const covers = (boxes: Iterable<DOMRect>, x: number, y: number, margin = 0): boolean =>
	[...boxes].some(
		({ left, right, top, bottom }) =>
			x >= left - margin && x <= right + margin && y >= top - margin && y <= bottom + margin,
	);
