const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Gives our interface the keys that are pressed in it before the page's capturing listeners, which
 * would otherwise act on them on their way down: dialogs close by Escape so, and hold the Tab key.
 * The page gets nothing of such a key; what it does by default in our fields stays as it is.
 */
export function keysFirst(root: ShadowRoot, signal: AbortSignal): void {
	const onKey = (event: KeyboardEvent): void => {
		const inside = root.activeElement;
		if (!inside || event.target !== root.host) return;
		event.stopImmediatePropagation();
		if (!inside.dispatchEvent(copyOf(event))) event.preventDefault();
	};
	for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
}

/** Not composed: it ends at our shadow root. */
function copyOf(event: KeyboardEvent): KeyboardEvent {
	const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
	const what = { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
	return new KeyboardEvent(event.type, { ...what, bubbles: true, cancelable: true });
}
