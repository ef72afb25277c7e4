import type { TrackerRules } from './rules.ts';

export const DIALOG = '[role="dialog"], [role="alertdialog"], dialog[open], [aria-modal="true"]';

/** Where one ticket may be open: topmost first, the page itself last. */
export interface Scope {
	root: ParentNode;
	/** A dialog and a pane that the tool marks as open hold one thing alone; a dialog need not be a ticket. */
	kind: 'dialog' | 'pane' | 'page';
}

export function scopesIn(rules: TrackerRules, document: Document, url: URL): Scope[] {
	const { header, create } = rules;
	const dialogs = [...document.querySelectorAll(DIALOG)].reverse();
	const panes = header?.scope
		? [...document.querySelectorAll(header.scope)].filter(isShown).reverse()
		: [];
	const isForm = (part: Element) =>
		create !== undefined &&
		create.at?.(url) !== false &&
		part.querySelector(create.submit) !== null &&
		part.querySelector(create.title) !== null;
	const asScopes = (parts: readonly Element[], kind: Scope['kind']): Scope[] =>
		parts.filter((part) => !isForm(part)).map((root) => ({ root, kind }));
	return [
		...asScopes(dialogs, 'dialog'),
		...asScopes(panes, 'pane'),
		// Beside a pane that is marked as the open one lie those that are not.
		...(panes.length > 0 ? [] : [{ root: document, kind: 'page' as const }]),
	];
}

/** Tools keep the panes of other tabs in the page. */
const isShown = (element: Element): boolean =>
	typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
