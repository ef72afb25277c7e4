/**
 * Puts text on the clipboard. Pages without https have no clipboard interface; there, a field of our own
 * is selected and copied in the old way.
 */
export async function copyText(text: string, parent: HTMLElement): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text, parent);
	}
}

function copyBySelection(text: string, parent: HTMLElement): boolean {
	const root = parent.getRootNode() as ShadowRoot | Document;
	const focused = root.activeElement;
	const field = document.createElement('textarea');
	field.value = text;
	field.readOnly = true;
	field.style.cssText = 'position: fixed; opacity: 0; pointer-events: none';
	parent.append(field);
	field.select();
	const done = document.execCommand('copy');
	field.remove();
	if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
	return done;
}
