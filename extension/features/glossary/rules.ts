import tokens from '@common-ground/shared/look/tokens.css?inline';
import { Roots } from '../../page/roots.ts';
import { highlightName, tintSheet } from './tints.ts';

/** Has the rules for highlights where marks are. */
export interface RuleKeeper {
	/** A page that sets its own list of sheets anew drops ours without a word. */
	keep(): void;
	include(root: ShadowRoot): void;
	drop(): void;
}

export const ruleKeeper = (document: Document): RuleKeeper =>
	import.meta.env.FIREFOX ? new EveryTree(document) : new Root(document);

/**
 * Chrome: the rules came with the stub (`marks.css`), before the page was styled for the first time, and
 * the root's highlights are inherited by everything, shadow trees included. Only pages that were open
 * before have to take a sheet, and be styled anew.
 */
class Root implements RuleKeeper {
	readonly #document: Document;
	#root: Element | undefined;
	#sheet: CSSStyleSheet | undefined;

	constructor(document: Document) {
		this.#document = document;
	}

	keep(): void {
		const { documentElement, adoptedStyleSheets } = this.#document;
		if (this.#sheet) {
			if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
			return;
		}
		if (this.#root === documentElement) return;
		this.#root = documentElement;
		const name = highlightName('it', { theme: 'light', underline: false });
		const { backgroundColor } = getComputedStyle(documentElement, `::highlight(${name})`);
		if (backgroundColor !== NONE) return;
		this.#sheet = sheetOf(tintSheet(tokens, ':root'));
		adoptedStyleSheets.push(this.#sheet);
	}

	include(): void {}

	drop(): void {
		if (this.#sheet) dropFrom(this.#document, this.#sheet);
	}
}

const NONE = 'rgba(0, 0, 0, 0)';

/** Firefox: nothing is inherited, and each tree needs the rules. Styling anew costs little there. */
class EveryTree implements RuleKeeper {
	readonly #document: Document;
	readonly #shadows = new Roots();
	readonly #sheet = sheetOf(tintSheet(tokens, ''));

	constructor(document: Document) {
		this.#document = document;
	}

	keep(): void {
		for (const { adoptedStyleSheets } of [this.#document, ...this.#shadows])
			if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
	}

	include(root: ShadowRoot): void {
		this.#shadows.add(root);
	}

	drop(): void {
		for (const tree of [this.#document, ...this.#shadows]) dropFrom(tree, this.#sheet);
	}
}

function sheetOf(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}

function dropFrom({ adoptedStyleSheets }: Document | ShadowRoot, sheet: CSSStyleSheet): void {
	const at = adoptedStyleSheets.indexOf(sheet);
	if (at >= 0) adoptedStyleSheets.splice(at, 1);
}
