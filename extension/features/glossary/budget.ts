import type { Mark } from './marks.ts';
import type { Region } from './region.ts';

/** Ranges that stand at a time: each costs the page something with every change and every frame. */
export const MAX_MARKS = 300;

/** A region of more marks than this is long itself; only its part near the window counts. */
const LONG = 60;

/**
 * Which of the marks near the window to show. Reads the layout only where there are too many: a region
 * that is a page in itself, or a window full of jargon.
 */
export function withinBudget(regions: Iterable<Region>): Mark[] {
	const lists = [...regions].map((region) => ({
		region,
		marks: isLong(region) ? nearWindow(region) : region.marks,
	}));
	const all = lists.flatMap(({ marks }) => marks);
	if (all.length <= MAX_MARKS) return all;
	const nearestFirst = lists
		.map((list) => ({ ...list, distance: distanceTo(list.region) }))
		.sort((a, b) => a.distance - b.distance);
	return nearestFirst.flatMap(({ marks }) => marks).slice(0, MAX_MARKS);
}

/** Does what is shown depend on where the window is? */
const isLong = (region: Region): boolean => region.marks.length > LONG;

/** Has the window moved so far over a long region that other marks of it are near? */
export const hasMoved = (region: Region): boolean =>
	isLong(region) && Math.abs(topOf(region) - region.lookedAt) > innerHeight / 4;

const topOf = ({ roots }: Region): number => roots[0]?.getBoundingClientRect().top ?? 0;

/** Marks stand in reading order, so their places grow: two bisections find those near the window. */
function nearWindow(region: Region): Mark[] {
	const { marks } = region;
	region.lookedAt = topOf(region);
	const from = firstWhere(marks, (mark) => boxOf(mark).bottom >= -innerHeight / 2);
	const to = firstWhere(marks, (mark) => boxOf(mark).top > innerHeight * 1.5);
	return marks.slice(from, to);
}

function firstWhere(marks: readonly Mark[], holds: (mark: Mark) => boolean): number {
	let low = 0;
	let high = marks.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const mark = marks[middle];
		if (mark && holds(mark)) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** Pixels from a region to the window. */
function distanceTo(region: Region): number {
	const bottom = region.roots.at(-1)?.getBoundingClientRect().bottom ?? 0;
	return Math.max(0, topOf(region) - innerHeight, -bottom);
}

export const boxOf = (mark: Mark): DOMRect => live(mark)?.getBoundingClientRect() ?? new DOMRect();

/** A live range where the mark stands; undefined once the page has changed that text. */
export function live(mark: Mark): Range | undefined {
	const { startContainer, startOffset, endContainer, endOffset } = mark.range;
	if (!startContainer.isConnected || !endContainer.isConnected) return undefined;
	try {
		const range = document.createRange();
		range.setStart(startContainer, startOffset);
		range.setEnd(endContainer, endOffset);
		return range;
	} catch {
		return undefined;
	}
}
