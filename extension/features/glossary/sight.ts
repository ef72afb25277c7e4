import type { Reading } from './reading.ts';

/**
 * Can people see an element's text? What is not displayed, and what is there for screen readers alone,
 * must not take the one mark of a section from where it would be seen. Reads styles, never the layout.
 */
export class Sight {
	readonly #known = new Map<Element, boolean>();

	/** Can they see what begins at `offset` of a text that was read? */
	isSeenAt(reading: Reading, offset: number): boolean {
		const element = reading.position(offset)?.node.parentElement;
		return !!element && this.#isSeen(element);
	}

	/** The same for what they could see before: whether its style has hidden it since, by the ways of pages. */
	isStillSeenAt(reading: Reading, offset: number): boolean {
		const element = reading.position(offset)?.node.parentElement;
		return !!element && isShown(element);
	}

	#isSeen(element: Element): boolean {
		const known = this.#known.get(element);
		if (known !== undefined) return known;
		const seen = isShown(element) && !isClipped(element);
		this.#known.set(element, seen);
		return seen;
	}
}

const isShown = (element: Element): boolean =>
	element.checkVisibility({ visibilityProperty: true });

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
