import type { TrackerRules } from './rules.ts';

/** The cards and rows of a page that are known by name. */
export class Known {
	readonly cards: ReadonlySet<Element>;
	readonly #rules: TrackerRules;
	readonly #root: ParentNode;
	readonly #names = new Map<Element, string | undefined>();
	/** The one that the part of the page lies in itself. */
	#outer: Element | null | undefined;

	constructor(rules: TrackerRules, root: ParentNode) {
		const known = rules.cards?.known;
		this.cards = new Set(known ? root.querySelectorAll(known) : []);
		this.#rules = rules;
		this.#root = root;
	}

	/** The known card around an element: as `closest` would find it, for less than matching each element above. */
	around(element: Element): Element | null {
		for (let at: Element | null = element; at; at = at.parentElement) {
			if (at === this.#root) break;
			if (this.cards.has(at)) return at;
		}
		if (this.#outer === undefined) this.#outer = this.#outside();
		return this.#outer;
	}

	/** The key that an element states by its own attributes. */
	nameOf(element: Element): string | undefined {
		if (!this.#names.has(element)) this.#names.set(element, this.#rules.cards?.keyIn?.(element));
		return this.#names.get(element);
	}

	#outside(): Element | null {
		const known = this.#rules.cards?.known;
		return known && 'closest' in this.#root ? (this.#root as Element).closest(known) : null;
	}
}
