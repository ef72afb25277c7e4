import { isTyping } from '../ui/keys/keymap.ts';

/**
 * Calls `pressed` for Alt+Shift and a key, wherever the focus is on the page. A letter goes by its place on the
 * keyboard (`KeyboardEvent.code`), since Alt makes other signs of it, any other one by its name
 * (`KeyboardEvent.key`), since there can be several of it. While somebody types there, it is the page's.
 */
export function onChord(key: string, pressed: () => void, signal: AbortSignal): void {
	const heard = (event: KeyboardEvent) => {
		const isKey = [event.code, event.key].includes(key) && !event.repeat && !event.isComposing;
		const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
		if (!isKey || !chord || isTyping(event.composedPath()[0] ?? null)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		pressed();
	};
	// Captured at the window: the page must not act on it as well.
	window.addEventListener('keydown', heard, { signal, capture: true });
}
