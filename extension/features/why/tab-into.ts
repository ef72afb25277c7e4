import type { CreateForm } from '../../sites/contract.ts';

const FOCUSABLE = [
	'a[href]',
	'button:not(:disabled)',
	'input:not(:disabled, [type="hidden"])',
	'select:not(:disabled)',
	'textarea:not(:disabled)',
	'[contenteditable="true"]',
	'[tabindex]:not([tabindex="-1"])',
].join();

/**
 * Leads the Tab key from a dialog's last field into our panel, which comes after it in the document.
 * Without this, a dialog that keeps the focus to itself would turn to its first field there.
 */
export function tabInto(
	formNow: () => CreateForm | undefined,
	enter: () => boolean,
	signal: AbortSignal,
): void {
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key !== 'Tab' || event.shiftKey) return;
		const form = formNow();
		if (!form?.modal || document.activeElement !== lastField(form.container) || !enter()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	// On the window, before the dialog's own listener, wherever that is.
	window.addEventListener('keydown', onKeyDown, { capture: true, signal });
}

const lastField = (container: Element): Element | undefined =>
	[...container.querySelectorAll<HTMLElement>(FOCUSABLE)].findLast(
		(element) => element.tabIndex >= 0 && element.checkVisibility(),
	);
