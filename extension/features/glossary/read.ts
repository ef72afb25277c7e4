import type { Reading } from './reading.ts';
import { type Reader, Walk } from './walk.ts';

/** Nodes between two pauses. */
const STEP = 150;

/** Reads everything below `roots` in document order, and pauses now and then. `section` is where the first one stands. */
export function* read(
	roots: readonly Element[],
	section: number,
	reader: Reader,
): Generator<void, Reading> {
	const walk = new Walk(section, reader);
	for (const root of roots) yield* walkOver(root, walk);
	return walk.reading;
}

/** Visits a tree without recursion, because nesting has no limit. Ends where the page takes away what it stands on. */
export function* walkOver(root: Element, walk: Walk): Generator<void, void> {
	walk.begin(root);
	let node: Node | null = root;
	for (let count = 1; node; count++) {
		if (count % STEP === 0) yield;
		node = walk.enter(node) ?? behind(node, root, walk);
	}
}

/** What comes after a node and all that is in it. A shadow root comes before its host's own children. */
function behind(node: Node, root: Element, walk: Walk): Node | null {
	let at: Node | null = node;
	while (at && at !== root) {
		if (at.nextSibling) return at.nextSibling;
		const around: Node | null = at.parentNode;
		if (around instanceof ShadowRoot && around.host.firstChild) return around.host.firstChild;
		at = around instanceof ShadowRoot ? around.host : around;
		if (at instanceof Element) walk.leave(at);
	}
	return null;
}
