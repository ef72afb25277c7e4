import type { Mark, Place } from './marks.ts';
import type { Finder, Hidden } from './places.ts';
import type { RootText } from './read.ts';
import type { Reading } from './reading.ts';
import { sizeUpTo } from './size.ts';

/** A part of the page that is read as one: an element, or neighbours below one heading. */
export interface Region {
	roots: Element[];
	/** Those of its roots that are near the window. */
	near: Set<Element>;
	/** Was in the window, not only near it, when it came near. */
	inWindow: boolean;
	/** Waits to be read. */
	due: boolean;
	/** What begins the section that its first root stands in; looked for at its first reading. */
	start?: Node | undefined;
	/** The section that its text ends in; undefined until it is read, and where it has no text. */
	end?: number | undefined;
	/** Where foreign words stand in it, in reading order. */
	places: Place[];
	hidden: Hidden[];
	/** The marks of those of its places that have one. */
	marks: Mark[];
	/** What need not be worked out again; undefined until it is read, and where all of it may have changed. */
	known?: Known | undefined;
	/** Those of its roots that changed since they were read. */
	changed: Set<Element>;
	/** Where its top was when its marks near the window were last looked for, if it is long. */
	lookedAt: number;
}

/** A region's last reading. */
export interface Known {
	texts: Map<Element, RootText>;
	reading: Reading;
	finder: Finder;
}

/** Characters above which an element is cut into several regions. */
export const REGION_SIZE = 4_000;
/** Within a region of many roots, characters between two that are watched for coming near. */
const WATCH_EVERY = 2_000;

export const region = (roots: Element[]): Region => ({
	roots,
	near: new Set(),
	inWindow: false,
	due: false,
	places: [],
	hidden: [],
	marks: [],
	changed: new Set(),
	lookedAt: 0,
});

/** An element and how many characters it holds; infinite above the size of a region. */
export interface Sized {
	element: Element;
	size: number;
}

export const sized = (element: Element): Sized => ({
	element,
	size: sizeUpTo(element, REGION_SIZE),
});

/** The roots by which a region's coming near is noticed: first, last, and some between. */
export function watched(roots: readonly Sized[]): Element[] {
	let since = WATCH_EVERY;
	const watched = roots.filter(({ size }, i) => {
		since += size;
		const watch = since >= WATCH_EVERY || i === roots.length - 1;
		if (watch) since = 0;
		return watch;
	});
	return watched.map(({ element }) => element);
}
