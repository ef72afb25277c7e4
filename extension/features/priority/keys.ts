import { isTyping } from '../../ui/keys/keymap.ts';

/** Alt+Shift+P asks for the priority of the ticket that somebody is at. While somebody types, it is the page's. */
export function onPriorityKey(ask: () => void, signal: AbortSignal): void {
	const pressed = (event: KeyboardEvent) => {
		const isKey = event.code === 'KeyP' && !event.repeat && !event.isComposing;
		const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
		if (!isKey || !chord || isTyping(event.composedPath()[0] ?? null)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		ask();
	};
	// Captured at the window: the page must not act on it as well.
	window.addEventListener('keydown', pressed, { signal, capture: true });
}
