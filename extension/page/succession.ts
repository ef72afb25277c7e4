import { HOST_TAG } from './host.ts';

/** Sent to a host element by the engine that takes its place. */
const RETIRE = 'common-ground:retire';

/**
 * Ends an engine that is still there: one that an older version of the extension left behind, or one
 * that was injected twice. It hears of it through its own element, the only thing that both can see;
 * one that can no longer hear (its world is gone) at least leaves no element behind.
 */
export function retirePredecessors(document: Document): void {
	// By name, which takes a fraction of the time that a selector does on a page of thousands of elements.
	for (const element of [...document.getElementsByTagName(HOST_TAG)]) {
		element.dispatchEvent(new Event(RETIRE));
		element.remove();
	}
}

/** Calls `end` when a successor takes over. A page may send the event, too: it may do without us. */
export function onSuccessor(element: Element, end: () => void, signal: AbortSignal): void {
	element.addEventListener(RETIRE, end, { once: true, signal });
}
