import type { Mark } from './marks.ts';

/** A part of the page that is read as one: an element, or neighbours below one heading. */
export interface Region {
	roots: Element[];
	/** Those of its roots that are near the window. */
	near: Set<Element>;
	/** Waits to be read. */
	due: boolean;
	marks: Mark[];
}

/** Characters above which an element is cut into several regions. */
export const REGION_SIZE = 4_000;
/** Within a region of many roots, characters between two that are watched for coming near. */
const WATCH_EVERY = 2_000;

export const region = (roots: Element[]): Region => ({
	roots,
	near: new Set(),
	due: false,
	marks: [],
});

export const textSize = (element: Element): number => element.textContent.length;

/** The roots by which a region's coming near is noticed: first, last, and some between. */
export function watched(roots: readonly Element[]): Element[] {
	let since = WATCH_EVERY;
	return roots.filter((root, i) => {
		since += textSize(root);
		const watch = since >= WATCH_EVERY || i === roots.length - 1;
		if (watch) since = 0;
		return watch;
	});
}
