/**
 * Is the element what one sees at these points? A dialog or a sticky header may lie over it. Where our
 * own layer is on top, it hides the chip itself.
 */
export const isSeen = (
	element: Element,
	points: readonly { x: number; y: number }[],
	overlay: Element,
): boolean =>
	points.every(({ x, y }) => {
		const top = element.ownerDocument.elementFromPoint(x, y);
		return top !== null && (top === overlay || element.contains(top) || top.contains(element));
	});
