const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Gives our interface the keys that are pressed in it before the page's capturing listeners, which
 * would otherwise act on them on their way down: dialogs close by Escape so, and hold the Tab key.
 * What a key does by default in our fields stays as it is. The page gets nothing of it, with one
 * exception: an Escape that nothing of ours had a use for, so that a dialog still closes by it.
 * Whoever uses one calls `preventDefault`.
 */
export function keysFirst(root: ShadowRoot, signal: AbortSignal): void {
	const onKey = (event: KeyboardEvent): void => {
		const inside = root.activeElement;
		if (!inside || event.target !== root.host) return;
		// Not "immediate": features listen on the window, too.
		event.stopPropagation();
		if (!inside.dispatchEvent(copyOf(event))) {
			event.preventDefault();
			event.stopImmediatePropagation();
		} else if (event.type === 'keydown' && event.key === 'Escape') {
			// After those features.
			setTimeout(() => event.defaultPrevented || passOn(root.host, event));
		}
	};
	for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
}

const passOn = (host: Element, event: KeyboardEvent): boolean | undefined =>
	host.parentElement?.dispatchEvent(copyOf(event));

/** Not composed: one that is sent to our interface ends at our shadow root. */
function copyOf(event: KeyboardEvent): KeyboardEvent {
	const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
	const what = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
	return new KeyboardEvent(event.type, { ...what, bubbles: true, cancelable: true });
}
