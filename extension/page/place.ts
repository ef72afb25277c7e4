/** What people can use nothing outside of while it is open: native modals, and those made of ARIA. */
const MODALS =
	'dialog:modal, [role="dialog"][aria-modal="true"], [role="alertdialog"][aria-modal="true"]';

/**
 * Where our host belongs: inside the modal that opened last, because everything outside of it is inert
 * or loses the focus to it; else in the root element, where no application renders.
 */
export function placeFor(document: Document): Element {
	const open = [...document.querySelectorAll(MODALS)].filter(isShown);
	return open.findLast(isNative) ?? open.at(-1) ?? document.documentElement;
}

/** Elements above which looking through the whole page, half a millisecond on a large one, is the cheaper thing. */
const MANY = 50;

/**
 * Can changes under these elements have opened a modal? Asked at each change of the page, so that few changes
 * cost little.
 */
export const concernModals = (touched: ReadonlySet<Element>): boolean =>
	touched.size > MANY ||
	[...touched].some(
		(element) => element.closest(MODALS) !== null || element.querySelector(MODALS) !== null,
	);

const isNative = (element: Element): boolean => element.localName === 'dialog';
const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** Moves without losing state (an open popover, the focus) where the browser can. */
export function moveInto(parent: Element, element: Element): void {
	if (element.isConnected && 'moveBefore' in parent)
		(parent as Element & { moveBefore(node: Node, child: null): void }).moveBefore(element, null);
	else parent.append(element);
}
