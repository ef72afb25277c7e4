import { browser } from 'wxt/browser';

/** Firefox gives it to content scripts as a property, Chrome as a function. */
type MaybeOpened = Element & { openOrClosedShadowRoot?: ShadowRoot | null };

/**
 * An element's shadow root, also a closed one where the browser shows it to extensions. Only custom
 * elements are asked for closed ones: the question costs more than all the rest of reading an element.
 */
export function shadowOf(element: Element): ShadowRoot | null {
	if (element.shadowRoot) return element.shadowRoot;
	if (!element.localName.includes('-') || !(element instanceof HTMLElement)) return null;
	if ('openOrClosedShadowRoot' in element)
		return (element as MaybeOpened).openOrClosedShadowRoot ?? null;
	return browser.dom?.openOrClosedShadowRoot(element) ?? null;
}
