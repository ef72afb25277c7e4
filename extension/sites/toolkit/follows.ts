/** `Node.DOCUMENT_POSITION_FOLLOWING` and `…_CONTAINED_BY`, without asking a global. */
const FOLLOWING = 4;
const INSIDE = 16;

/** Does an element stand behind another one, and not within it? */
export function follows(element: Element, other: Element): boolean {
	const position = other.compareDocumentPosition(element);
	return (position & FOLLOWING) !== 0 && (position & INSIDE) === 0;
}
