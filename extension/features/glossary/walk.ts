import { flowsOn } from './flow.ts';
import { Reading } from './reading.ts';
import type { Sections } from './sections.ts';
import { endsLine, isHeading, isSection } from './unread.ts';

export interface Reader {
	/** Selector of what is not read. */
	unread: string;
	sections: Sections;
	/** Read on its own: the root of another region. */
	isElsewhere(element: Element): boolean;
	shadowOf(element: Element): ShadowRoot | null;
	/** A shadow root was met. True if it is read here, false if on its own. */
	onShadow(root: ShadowRoot): boolean;
}

/** What reading knows on its way: does the line go on, and which section is this? */
export class Walk {
	#reading = new Reading();
	readonly #reader: Reader;
	#goesOn = false;
	#section: number;
	#root: Element | undefined;
	/** The item of a list that is being read. */
	#item: Element | undefined;
	readonly #outer: { element: Element; section: number }[] = [];

	constructor(section: number, reader: Reader) {
		this.#section = section;
		this.#reader = reader;
	}

	get reading(): Reading {
		return this.#reading;
	}

	/** The section that what comes next stands in. */
	get section(): number {
		return this.#section;
	}

	/** Nothing read from here on belongs to a word or phrase that began before. */
	get isAtLineEnd(): boolean {
		return !this.#goesOn;
	}

	/** What was read so far; a new reading goes on from here. */
	take(): Reading {
		const taken = this.#reading;
		this.#reading = new Reading();
		this.break();
		return taken;
	}

	/** Reads `root` next, whichever region it belongs to. */
	begin(root: Element): void {
		this.#root = root;
		this.break();
	}

	break(): void {
		this.#goesOn = false;
	}

	/** Reads what the node itself says. Returns the first node in it, if it is to be gone into. */
	enter(node: Node): Node | null {
		if (node instanceof Text) this.#text(node);
		if (!(node instanceof Element)) return null;
		const isElsewhere = node !== this.#root && this.#reader.isElsewhere(node);
		if (isElsewhere || node.matches(this.#reader.unread)) {
			this.break();
			return null;
		}
		const shadow = this.#reader.shadowOf(node);
		const isReadHere = shadow !== null && this.#reader.onShadow(shadow);
		if (endsLine(node)) this.#enter(node);
		const below = (isReadHere ? shadow.firstChild : null) ?? node.firstChild;
		if (!below) this.leave(node);
		return below;
	}

	/** All that is in an element was read. */
	leave(element: Element): void {
		if (!endsLine(element)) return;
		this.break();
		if (this.#item === element) this.#item = undefined;
		const outer = this.#outer.at(-1);
		if (outer?.element !== element) return;
		this.#section = outer.section;
		this.#outer.pop();
	}

	#enter(element: Element): void {
		this.break();
		if (this.#item) return;
		const { sections } = this.#reader;
		if (sections.isItem(element)) this.#item = element;
		else if (isHeading(element)) this.#section = sections.idOf(element);
		else if (isSection(element)) {
			this.#outer.push({ element, section: this.#section });
			this.#section = sections.idOf(element);
		}
	}

	#text(node: Text): void {
		if (node.length === 0) return;
		const last = this.#reading.last;
		const goesOn = this.#goesOn && last !== undefined && flowsOn(last, node);
		this.#reading.add(node, this.#section, goesOn);
		this.#goesOn = true;
	}
}
