import { sizeUpTo } from './size.ts';
import { endsLine, HEADING, isHeading, isSection, LIST_ITEM } from './unread.ts';

/** Characters up to which something in a list is one of its items, and not a text of its own. */
const LONGEST_ITEM = 1_500;
/** Elements before another one among which the heading above it is looked for. */
const REACH = 400;

/**
 * What counts as one section for the rule that a word is marked once: what stands below one heading, or in
 * one landmark, article or dialog. A list, a table or a board is one section however many items it has:
 * the same mark on forty cards is noise.
 */
export class Sections {
	readonly #ids = new WeakMap<Node, number>();
	#last = 0;
	readonly #isCard: (element: Element) => boolean;

	/** `isCard` knows the cards and rows of the site. */
	constructor(isCard: (element: Element) => boolean) {
		this.#isCard = isCard;
	}

	/** The number of a section by what begins it. */
	idOf(start: Node): number {
		const known = this.#ids.get(start);
		if (known !== undefined) return known;
		this.#ids.set(start, ++this.#last);
		return this.#last;
	}

	/** One of many of its kind, within which no section begins. */
	isItem(element: Element): boolean {
		if (!endsLine(element)) return false;
		const isOne =
			element.matches(LIST_ITEM) || isArticleAmongOthers(element) || this.#isCard(element);
		return isOne && sizeUpTo(element, LONGEST_ITEM) <= LONGEST_ITEM;
	}

	/** What begins the section in which an element stands: a heading above it, or what both stand in. */
	startOf(element: Element): Node {
		let reach = REACH;
		let at: Element = element;
		for (;;) {
			for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
				if (--reach < 0) break;
				const heading = this.#headingAtEndOf(before);
				if (heading) return heading;
			}
			const around: Node | null = at.parentNode;
			if (around instanceof ShadowRoot) at = around.host;
			else if (around instanceof Element) at = around;
			else return at;
			if (isSection(at) && !this.isItem(at)) return at;
		}
	}

	/** The last heading in an element, if its section goes on behind the element. */
	#headingAtEndOf(element: Element): Element | undefined {
		if (isHeading(element)) return element;
		if (!element.firstElementChild || isSection(element) || this.isItem(element)) return undefined;
		const headings = [...element.querySelectorAll(HEADING)].slice(-REACH);
		return headings.findLast((heading) => this.#goesOnBehind(heading, element));
	}

	#goesOnBehind(heading: Element, outer: Element): boolean {
		let at = heading.parentElement;
		for (; at && at !== outer; at = at.parentElement)
			if (isSection(at) || this.isItem(at)) return false;
		return true;
	}
}

const isArticleAmongOthers = (element: Element): boolean =>
	element.matches('article, [role="article"]') &&
	[element.previousElementSibling, element.nextElementSibling].some(
		(beside) => beside?.localName === element.localName,
	);
