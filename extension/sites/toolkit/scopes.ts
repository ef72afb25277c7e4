import type { TrackerRules } from './rules.ts';

const DIALOG = '[role="dialog"], [role="alertdialog"], dialog[open], [aria-modal="true"]';

/** Where one ticket may be open: topmost first, the page itself last. */
export interface Scope {
	root: ParentNode;
	/** Holds one thing alone: a dialog, or a pane that the tool marks as one. */
	isPart: boolean;
}

export function scopesIn(rules: TrackerRules, document: Document): Scope[] {
	const named = rules.header?.scope;
	const parts = [
		...[...document.querySelectorAll(DIALOG)].reverse(),
		...(named ? [...document.querySelectorAll(named)].filter(isShown) : []),
	];
	const isForm = (part: Element) =>
		rules.create !== undefined &&
		part.querySelector(rules.create.submit) !== null &&
		part.querySelector(rules.create.title) !== null;
	return [
		...parts.filter((part) => !isForm(part)).map((root) => ({ root, isPart: true })),
		{ root: document, isPart: false },
	];
}

/** Tools keep the panes of other tabs in the page. */
const isShown = (element: Element): boolean =>
	typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
