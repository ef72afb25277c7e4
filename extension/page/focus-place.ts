const FOCUSABLE =
	'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]:not([contenteditable="false" i])';

/**
 * Remembers what has the focus now. The function it returns gives the focus back: to the element, to the
 * one that stands for it where the page rendered that part anew, else to what is nearest around it.
 */
export function focusPlace(document: Document): () => void {
	const element = focusedIn(document);
	if (!element || element === document.body || element === document.documentElement)
		return () => {};
	const around = ancestors(element);
	const likeness = likenessOf(element);
	return () => {
		if (take(element)) return;
		for (const other of candidates(around, element.localName, likeness)) if (take(other)) return;
	};
}

/** The innermost one, through open shadow roots. */
function focusedIn(document: Document): Element | null {
	let at = document.activeElement;
	while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
	return at;
}

function ancestors(element: Element): Element[] {
	const all: Element[] = [];
	for (let at = parentOf(element); at && at !== element.ownerDocument.body; at = parentOf(at))
		all.push(at);
	return all;
}

const parentOf = ({ parentNode }: Node): Element | null =>
	parentNode instanceof ShadowRoot
		? parentNode.host
		: parentNode instanceof Element
			? parentNode
			: null;

/** What a new rendering of the same control would have in common with the old one. */
const likenessOf = (element: Element): string =>
	[
		element.localName,
		...['id', 'name', 'role', 'aria-label', 'href'].map((name) => element.getAttribute(name)),
		element.textContent.trim().slice(0, 80),
	].join(' ');

function* candidates(
	around: readonly Element[],
	name: string,
	likeness: string,
): Generator<Element, void> {
	const nearest = around.find(({ isConnected }) => isConnected);
	const alike = (nearest ?? document).querySelectorAll(CSS.escape(name));
	yield* [...alike].filter((element) => likenessOf(element) === likeness);
	if (!nearest) return;
	yield* nearest.querySelectorAll(FOCUSABLE);
	for (const outer of around) if (outer.matches(FOCUSABLE)) yield outer;
}

/** True once it has the focus. What is gone, hidden or disabled takes none. */
function take(element: Element): boolean {
	if (!element.isConnected || !(element instanceof HTMLElement || element instanceof SVGElement))
		return false;
	element.focus({ preventScroll: true });
	return (element.getRootNode() as Document | ShadowRoot).activeElement === element;
}
