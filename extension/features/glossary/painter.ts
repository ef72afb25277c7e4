import type { Mark } from './marks.ts';
import { type RuleKeeper, ruleKeeper } from './rules.ts';
import { ALL_NAMES, highlightName, KINDS, type Look } from './tints.ts';

/** Shows marks on the page. Another way of painting would be another one of these. */
export interface Painter {
	/** Shows exactly these: what is new in one batch, what stays untouched. */
	paint(marks: readonly Mark[]): void;
	/** How they look; cheap where nothing changed. */
	look(look: Look): void;
	/** Shows marks inside this shadow root, too. */
	include(root: ShadowRoot): void;
	clear(): void;
}

/** Undefined where the browser has no CSS Custom Highlight API: then there are no marks. */
export function createPainter(document: Document): Painter | undefined {
	if (!('highlights' in CSS)) return undefined;
	return new Highlighter(ruleKeeper(document));
}

class Highlighter implements Painter {
	readonly #rules: RuleKeeper;
	readonly #highlights = new Map<Mark['kind'], Highlight>();
	#look: Look = { theme: 'light', underline: false };
	#shown = new Set<Mark>();

	constructor(rules: RuleKeeper) {
		this.#rules = rules;
		// What an engine without a world left behind, as after an update of the extension.
		for (const name of ALL_NAMES) CSS.highlights.delete(name);
	}

	paint(marks: readonly Mark[]): void {
		this.#rules.keep();
		const wanted = new Set(marks);
		for (const mark of this.#shown)
			if (!wanted.has(mark)) this.#highlights.get(mark.kind)?.delete(mark.range);
		for (const mark of wanted) if (!this.#shown.has(mark)) this.#of(mark.kind).add(mark.range);
		this.#shown = wanted;
		this.#register();
	}

	look(look: Look): void {
		if (look.theme === this.#look.theme && look.underline === this.#look.underline) return;
		for (const kind of this.#highlights.keys())
			CSS.highlights.delete(highlightName(kind, this.#look));
		this.#look = look;
		this.#register();
	}

	include(root: ShadowRoot): void {
		this.#rules.include(root);
	}

	clear(): void {
		for (const kind of KINDS) CSS.highlights.delete(highlightName(kind, this.#look));
		this.#highlights.clear();
		this.#shown.clear();
		this.#rules.drop();
	}

	#of(kind: Mark['kind']): Highlight {
		const known = this.#highlights.get(kind) ?? new Highlight();
		this.#highlights.set(kind, known);
		return known;
	}

	/** A page that clears the registry, which is its own as well, takes our highlights out of it. */
	#register(): void {
		for (const [kind, highlight] of this.#highlights) {
			const name = highlightName(kind, this.#look);
			if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
		}
	}
}
