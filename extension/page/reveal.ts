/**
 * Brings a place of the page into the window, whatever scrolls around it. Does nothing where it can be
 * seen already, and nothing but scroll.
 */
export function reveal(range: Range): void {
	const node = range.startContainer;
	const element = node instanceof Element ? node : node.parentElement;
	if (!element || isInWindow(range)) return;
	element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
	// The element may be much taller than the window.
	const { top, height } = range.getBoundingClientRect();
	if (!isInWindow(range))
		scrollerOf(element).scrollBy({
			top: top + height / 2 - innerHeight / 2,
			behavior: 'instant',
		});
}

function isInWindow(range: Range): boolean {
	const { top, bottom, left, right } = range.getBoundingClientRect();
	if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
	// Inside a box that scrolls by itself it may still be cut off.
	const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
	return at !== null && (at.contains(range.startContainer) || at.shadowRoot !== null);
}

/** What scrolls up and down around an element. */
function scrollerOf(element: Element): Element {
	for (let at: Element | null = element; at; at = at.parentElement) {
		if (at.scrollHeight <= at.clientHeight) continue;
		if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
	}
	return document.scrollingElement ?? document.documentElement;
}
