import { REGION_SIZE, type Sized, sized } from './region.ts';
import { isHeading } from './unread.ts';

export type Container = Element | ShadowRoot;

/** What a container is made of: small neighbours that are read together, or a child that is itself too large. */
export type Part = { together: Sized[] } | { large: Element };

/** The parts of a container, as far as `isNew` says that a child is worth looking at; a heading begins another one. */
export function* partsOf(
	container: Container,
	isNew: (child: Element) => boolean,
): Generator<Part | undefined, undefined> {
	let together: Sized[] = [];
	let size = 0;
	// If the page takes away the child at which this paused, the rest follows with that change.
	for (let child = container.firstElementChild; child; child = child.nextElementSibling) {
		yield;
		if (!isNew(child)) continue;
		const part = sized(child);
		const isLarge = part.size > REGION_SIZE;
		if (isLarge || isHeading(child) || size + part.size > REGION_SIZE) {
			if (together.length > 0) yield { together };
			together = [];
			size = 0;
		}
		if (isLarge) yield { large: child };
		else {
			together.push(part);
			size += part.size;
		}
	}
	if (together.length > 0) yield { together };
}

/** Nodes between two pauses. */
const STEP = 200;

/** Does text stand in the container itself, between its elements? */
export function* hasOwnText(container: Container): Generator<undefined, boolean> {
	let count = 0;
	for (let node = container.firstChild; node; node = node.nextSibling) {
		if (++count % STEP === 0) yield;
		if (node instanceof Text && /\S/.test(node.data)) return true;
	}
	return false;
}
