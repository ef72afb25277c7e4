/**
 * Can people see an element's text? What is not displayed, and what is there for screen readers alone,
 * must not take the one mark of a section from where it would be seen. Reads styles, never the layout.
 */
export class Sight {
	readonly #known = new Map<Element, boolean>();

	isSeen(element: Element): boolean {
		const known = this.#known.get(element);
		if (known !== undefined) return known;
		const seen = element.checkVisibility({ visibilityProperty: true }) && !isClipped(element);
		this.#known.set(element, seen);
		return seen;
	}
}

/** How many elements up the usual ways of writing for screen readers alone may stand. */
const LEVELS = 3;

function isClipped(element: Element): boolean {
	let at: Element | null = element;
	for (let level = 0; at && level < LEVELS; level++, at = at.parentElement) {
		const { position, clip, clipPath } = getComputedStyle(at);
		if (position !== 'absolute' && position !== 'fixed') continue;
		if (clip.startsWith('rect(') || clipPath === 'inset(50%)' || clipPath === 'inset(100%)')
			return true;
	}
	return false;
}
