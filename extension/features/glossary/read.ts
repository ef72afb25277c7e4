import { Reading } from './reading.ts';
import { type Reader, Walk } from './walk.ts';

/** Nodes between two pauses. */
const STEP = 150;

/** What was read below one root of a region. */
export interface RootText {
	reading: Reading;
	/** The sections in which it begins and ends. */
	section: number;
	lastSection: number;
}

/**
 * Reads everything below `roots` in document order, and pauses now and then; what is `known` is not read again.
 * `section` is where the first one stands.
 */
export function* read(
	roots: readonly Element[],
	section: number,
	reader: Reader,
	known: Map<Element, RootText> = new Map(),
): Generator<void, Reading> {
	const all = new Reading();
	let last = section;
	for (const root of roots) {
		const before = known.get(root);
		const text = before?.section === last ? before : yield* readRoot(root, last, reader);
		known.set(root, text);
		all.append(text.reading);
		last = text.lastSection;
	}
	return all;
}

function* readRoot(root: Element, section: number, reader: Reader): Generator<void, RootText> {
	const walk = new Walk(section, reader);
	yield* walkOver(root, walk);
	return { reading: walk.reading, section, lastSection: walk.section };
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
