/** Nodes that are looked at before an element counts as large, whatever they hold. */
const MANY_NODES = 800;

/**
 * Characters that an element holds, shadow roots aside; infinite as soon as they are more than `limit`
 * or stand in too many nodes. Its cost is bounded, however large or deep the element is.
 */
export function sizeUpTo(element: Element, limit: number): number {
	let size = 0;
	let count = 0;
	let node: Node | null = element.firstChild;
	while (node) {
		if (node instanceof Text) size += node.length;
		if (size > limit || ++count > MANY_NODES) return Number.POSITIVE_INFINITY;
		if (node.firstChild) {
			node = node.firstChild;
			continue;
		}
		while (node && node !== element && !node.nextSibling) node = node.parentNode;
		node = node === element ? null : (node?.nextSibling ?? null);
	}
	return size;
}
