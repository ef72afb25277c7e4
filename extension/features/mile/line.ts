import type { Styles } from './styles.ts';

/** A stretch of one text node that stands on one line. */
export interface Run {
	node: Text;
	start: number;
	end: number;
	width: number;
}

/** The rest of a line, from some character on. */
export interface RestOfLine {
	runs: Run[];
	top: number;
	bottom: number;
	left: number;
	/** How far text may reach: what follows on the line, or the end of the block that the text is set in. */
	limit: number;
}

/**
 * Reads what stands on a line from a character on, up to the line's end or to something that is not
 * mere text. `cuts` tells where, within a node, a run must end. Undefined where nothing is painted.
 */
export function restOfLine(
	from: { node: Text; offset: number },
	styles: Styles,
	cuts: (node: Text) => readonly number[],
): RestOfLine | undefined {
	const parent = from.node.parentElement;
	const first = boxesOf(from.node, from.offset, from.offset + 1)[0];
	if (!parent || !first) return undefined;
	const block = styles.blockOf(parent);
	const { top, bottom, left } = first;
	const line = { top, bottom };
	const runs: Run[] = [];
	let limit = contentRight(block, styles);
	let offset = from.offset;
	for (const node of following(from.node, block, styles)) {
		if (node instanceof Element) {
			const box = node.getBoundingClientRect();
			if (box.width > 0 && isOn(box, line) && box.left > left) limit = Math.min(limit, box.left);
			break;
		}
		const end = endOnLine(node, offset, line);
		runs.push(...cutUp(node, offset, end, cuts(node)));
		if (end < node.data.length) break;
		offset = 0;
	}
	return { runs, top, bottom, left, limit };
}

/** The text nodes from one on, through inline elements only; the element that ends them, if one does. */
function* following(from: Text, block: Element, styles: Styles): Generator<Text | Element, void> {
	const walker = document.createTreeWalker(block, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
	walker.currentNode = from;
	yield from;
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (node instanceof Text) yield node;
		else if (node instanceof Element && !styles.isInline(node)) {
			yield node;
			return;
		}
	}
}

const contentRight = (block: Element, styles: Styles): number => {
	const { paddingRight, borderRightWidth } = styles.of(block);
	const { right } = block.getBoundingClientRect();
	return right - Number.parseFloat(paddingRight) - Number.parseFloat(borderRightWidth);
};

/** Where the part of a text ends that stands on the line; white space that takes no room belongs to it. */
function endOnLine(node: Text, from: number, line: Vertical): number {
	// Single letters are asked for: the boxes of a long text would be made anew each time.
	const stands = (index: number): boolean => {
		for (let i = index; i >= from; i--) {
			const [box] = boxesOf(node, i, i + 1);
			if (box) return isOn(box, line);
		}
		return true;
	};
	const last = node.data.length - 1;
	if (stands(last)) return node.data.length;
	let on = from - 1;
	let off = last;
	while (off - on > 1) {
		const middle = (on + off) >>> 1;
		if (stands(middle)) on = middle;
		else off = middle;
	}
	return on + 1;
}

function cutUp(node: Text, from: number, to: number, cuts: readonly number[]): Run[] {
	const ends = [...cuts.filter((cut) => cut > from && cut < to), to];
	return ends.flatMap((end, i) => {
		const start = ends[i - 1] ?? from;
		const boxes = boxesOf(node, start, end);
		const width = boxes.reduce((sum, box) => sum + box.width, 0);
		return width > 0 ? [{ node, start, end, width }] : [];
	});
}

type Vertical = Pick<DOMRect, 'top' | 'bottom'>;

/** Larger and smaller letters of one line overlap in height; those of two lines hardly do. */
const isOn = (box: Vertical, line: Vertical): boolean => {
	const shared = Math.min(box.bottom, line.bottom) - Math.max(box.top, line.top);
	return shared > Math.min(box.bottom - box.top, line.bottom - line.top) / 2;
};

const range = typeof document === 'undefined' ? undefined : document.createRange();

/** Where a part of a text is painted; nothing where it is not. */
export function boxesOf(node: Text, start: number, end: number): DOMRect[] {
	if (!range || end > node.data.length) return [];
	range.setStart(node, start);
	range.setEnd(node, end);
	const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
	// A live range costs the page something with each of its changes.
	range.setStart(document, 0);
	range.collapse(true);
	return boxes;
}
