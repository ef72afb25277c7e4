import type { Mark } from './marks.ts';

/** As one reads the page. */
export const inOrder = (marks: readonly Mark[]): Mark[] => marks.toSorted(compare);

/** Below zero where `a` is read before `b`. What is in a shadow root is read before its host's own children. */
export function compare(a: Mark, b: Mark): number {
	const [one, other] = [a.range.startContainer, b.range.startContainer];
	if (one === other) return a.range.startOffset - b.range.startOffset;
	if (one.getRootNode() === other.getRootNode()) return positions(one, other);
	const [path, otherPath] = [treesOf(one), treesOf(other)];
	const depth = path.findIndex((node, i) => node !== otherPath[i]);
	const [left, right] = [path[depth], otherPath[depth]];
	// One of them is in a shadow root of what the other is in.
	if (!left || !right) return left ? 1 : -1;
	return positions(left, right);
}

/** The hosts of the trees that a node is in, outermost first, and the node. */
function treesOf(node: Node): Node[] {
	const path = [node];
	for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
		path.unshift(root.host);
	return path;
}

function positions(one: Node, other: Node): number {
	const position = one.compareDocumentPosition(other);
	// The host of the one's shadow root holds the other: the shadow root comes first.
	if (position & Node.DOCUMENT_POSITION_CONTAINED_BY) return -1;
	if (position & Node.DOCUMENT_POSITION_CONTAINS) return 1;
	return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

/** Puts `more`, in any order, where they belong among marks that are in order. */
export function merged(ordered: readonly Mark[], more: readonly Mark[]): Mark[] {
	const all = [...ordered];
	for (const mark of more) all.splice(placeOf(mark, all), 0, mark);
	return all;
}

/** Index of the first mark that is read after this one. */
export function placeOf(mark: Mark, ordered: readonly Mark[]): number {
	let low = 0;
	let high = ordered.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		const other = ordered[middle];
		if (other && compare(other, mark) <= 0) low = middle + 1;
		else high = middle;
	}
	return low;
}
