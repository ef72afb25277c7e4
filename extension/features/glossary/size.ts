/** Elements in an element above which it counts as large, whatever they hold. */
const MANY = 1_000;

/**
 * Characters that an element holds, shadow roots aside; infinite where they are more than `limit` or stand
 * in very many elements. The browser counts: to walk there would make objects of nodes that nobody reads.
 */
export function sizeUpTo(element: Element, limit: number): number {
	const isLarge = element.childElementCount > MANY || element.querySelectorAll('*').length > MANY;
	const size = isLarge ? Number.POSITIVE_INFINITY : element.textContent.length;
	return size > limit ? Number.POSITIVE_INFINITY : size;
}
