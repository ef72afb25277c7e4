import { type Box, intersection } from './geometry.ts';

/** What boxes of the page let be seen of what is in them. For one frame: each element is read once. */
export class Clips {
	readonly #known = new Map<Element, Box>();
	readonly #all: Box;

	/** `all` is what the window shows. */
	constructor(all: Box) {
		this.#all = all;
	}

	/** What can be seen through an element and all around it. */
	of(element: Element): Box {
		const known = this.#known.get(element);
		if (known) return known;
		const style = getComputedStyle(element);
		const outer =
			element.parentElement && style.position !== 'fixed'
				? this.of(element.parentElement)
				: this.#all;
		const clips = style.overflowX !== 'visible' || style.overflowY !== 'visible';
		// The root's overflow is the viewport's.
		const isRoot = element === element.ownerDocument.documentElement || element.tagName === 'BODY';
		const clip = clips && !isRoot ? (intersection(outer, insideOf(element)) ?? NOWHERE) : outer;
		this.#known.set(element, clip);
		return clip;
	}
}

/** Its scroll bars and borders show nothing of what is in it. */
function insideOf(element: Element): Box {
	const { left, top } = element.getBoundingClientRect();
	const { clientLeft, clientTop, clientWidth, clientHeight } = element;
	const box = { left: left + clientLeft, top: top + clientTop };
	return { ...box, right: box.left + clientWidth, bottom: box.top + clientHeight };
}

const NOWHERE: Box = { left: 0, top: 0, right: 0, bottom: 0 };
