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
		event.stopPropagation();
		// A page may listen on the window as well, later than we do; so do features, for these keys alone.
		if (!isForFeatures(event)) event.stopImmediatePropagation();
		if (!inside.dispatchEvent(oursOf(event))) {
			event.preventDefault();
			event.stopImmediatePropagation();
		} else if (event.type === 'keydown' && event.key === 'Escape') {
			// After those features.
			setTimeout(() => event.defaultPrevented || passOn(root.host, event));
		}
	};
	for (const type of KEYS) window.addEventListener(type, onKey, { capture: true, signal });
}

const isForFeatures = ({ key, altKey, shiftKey }: KeyboardEvent): boolean =>
	key === 'Escape' || (altKey && shiftKey);

const passOn = (host: Element, event: KeyboardEvent): boolean | undefined =>
	host.parentElement?.dispatchEvent(
		new KeyboardEvent(event.type, { ...OPTIONS, ...whatOf(event) }),
	);

/**
 * For our interface alone: it ends at our shadow root. A plain event with a key's properties, because
 * Firefox lets every keyboard event that a content script makes out of a shadow root, and in again here.
 */
function oursOf(event: KeyboardEvent): Event {
	const ours = new Event(event.type, OPTIONS);
	for (const [name, value] of Object.entries(whatOf(event)))
		Object.defineProperty(ours, name, { value });
	return ours;
}

const OPTIONS = { bubbles: true, cancelable: true } as const;

function whatOf(event: KeyboardEvent) {
	const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
	return { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey };
}
