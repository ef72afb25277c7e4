/** Is the element what one sees at these points, our own layer aside? A dialog or a sticky header may lie over it. */
export const isSeen = (
	element: Element,
	points: readonly { x: number; y: number }[],
	overlay: Element,
): boolean => points.every((point) => shows(element, point, overlay));

function shows(element: Element, { x, y }: { x: number; y: number }, overlay: Element): boolean {
	const top = element.ownerDocument.elementsFromPoint(x, y).find((hit) => hit !== overlay);
	return top !== undefined && (element.contains(top) || top.contains(element));
}
