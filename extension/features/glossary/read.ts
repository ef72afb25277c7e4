import { Reading } from './reading.ts';
import { endsLine, isHeading, isSection } from './unread.ts';

export interface Reader {
	/** Selector of what is not read. */
	unread: string;
	/** Read on its own: the root of another region. */
	isElsewhere(element: Element): boolean;
	/** A card or row of the site, whose words count for themselves. */
	isCard(element: Element): boolean;
	/** An open shadow root was met. */
	onShadow(root: ShadowRoot): void;
}

/** Nodes between two pauses. */
const STEP = 150;

/** Reads everything below `roots` in document order, and pauses now and then. */
export function* read(roots: readonly Element[], reader: Reader): Generator<void, Reading> {
	const walk = new Walk(reader);
	for (const root of roots) {
		walk.break();
		let node: Node = root;
		for (let count = 1; ; count++) {
			if (count % STEP === 0) yield;
			const entered = walk.enter(node, node === root);
			if (entered && node.firstChild) {
				node = node.firstChild;
				continue;
			}
			if (entered) walk.leave(node);
			while (node !== root && !node.nextSibling) {
				node = node.parentNode ?? root;
				walk.leave(node);
			}
			if (node === root || !node.nextSibling) break;
			node = node.nextSibling;
		}
	}
	return walk.reading;
}

/** What reading knows on its way: does the line go on, and which section is this? */
class Walk {
	readonly reading = new Reading();
	readonly #reader: Reader;
	#goesOn = false;
	#section = 0;
	#sections = 0;
	readonly #outer: { element: Element; section: number }[] = [];

	constructor(reader: Reader) {
		this.#reader = reader;
	}

	break(): void {
		this.#goesOn = false;
	}

	/** Should reading go into this node? */
	enter(node: Node, isRoot: boolean): boolean {
		if (node instanceof Text) {
			this.#text(node);
			return false;
		}
		if (!(node instanceof Element)) return false;
		if (node.matches(this.#reader.unread) || (!isRoot && this.#reader.isElsewhere(node))) {
			this.break();
			return false;
		}
		if (node.shadowRoot) this.#reader.onShadow(node.shadowRoot);
		if (!endsLine(node)) return true;
		this.break();
		if (isHeading(node)) this.#section = ++this.#sections;
		else if (isSection(node) || this.#reader.isCard(node)) {
			this.#outer.push({ element: node, section: this.#section });
			this.#section = ++this.#sections;
		}
		return true;
	}

	leave(node: Node): void {
		if (!(node instanceof Element) || !endsLine(node)) return;
		this.break();
		const outer = this.#outer.at(-1);
		if (outer?.element !== node) return;
		this.#section = outer.section;
		this.#outer.pop();
	}

	#text(node: Text): void {
		if (node.data === '') return;
		const last = this.reading.last;
		const goesOn = this.#goesOn && last !== undefined && flowsOn(last, node);
		this.reading.add(node, this.#section, goesOn);
		this.#goesOn = true;
	}
}

/**
 * Are two neighbouring texts read as one? With white space between them it makes no difference to words.
 * Without, "<b>K</b>PI" is one word, and two cells made of <span> are not: their style tells.
 */
function flowsOn(before: Text, after: Text): boolean {
	if (/\s$/.test(before.data.slice(-1)) || /^\s/.test(after.data.slice(0, 1))) return true;
	return areInline(before, after) && areInline(after, before);
}

/** Are all elements around `text`, up to the one that also holds `other`, inline boxes? */
function areInline(text: Text, other: Text): boolean {
	let element = text.parentElement;
	for (; element && !element.contains(other); element = element.parentElement) {
		const { display } = getComputedStyle(element);
		if (display !== 'inline' && display !== 'contents') return false;
	}
	return true;
}
