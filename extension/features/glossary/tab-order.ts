const TABBABLE = 'button, a[href], input, summary, [tabindex="0"]';

/** Would Tab (or Shift+Tab) leave `frame` from where the focus is inside it? */
export function isAtEnd(frame: HTMLElement, backwards: boolean): boolean {
	const stops = [...frame.querySelectorAll<HTMLElement>(TABBABLE)].filter(canTakeFocus);
	const focused = (frame.getRootNode() as Document | ShadowRoot).activeElement;
	const at = stops.indexOf(focused as HTMLElement);
	if (at < 0 && focused && frame.contains(focused)) {
		// On a heading or the frame itself: is there a stop before or behind it?
		const side = backwards ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
		return !stops.some((stop) => focused.compareDocumentPosition(stop) & side);
	}
	return at === (backwards ? 0 : stops.length - 1);
}

const canTakeFocus = (element: HTMLElement): boolean =>
	element.checkVisibility() && !element.matches(':disabled');
