import { textOf } from '../text.ts';

/** The heading that names a dialog. */
export function dialogHeading(dialog: Element): { element: Element; text: string } | undefined {
	const id = dialog.getAttribute('aria-labelledby');
	const element = id ? dialog.ownerDocument.getElementById(id) : null;
	return element && dialog.contains(element) ? { element, text: textOf(element) } : undefined;
}
