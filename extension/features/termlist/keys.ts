import { isTyping } from '../../ui/keys/keymap.ts';

/**
 * Alt+Shift+↵ asks for the list. Neither browsers nor screen readers use it on a page, and while
 * somebody types there it is theirs.
 */
export function onListKey(ask: () => void, signal: AbortSignal): void {
	const pressed = (event: KeyboardEvent) => {
		const isKey = event.key === 'Enter' && !event.repeat && !event.isComposing;
		const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
		if (!isKey || !chord || isTyping(event.composedPath()[0] ?? null)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		ask();
	};
	// Captured at the window, as are the keys from word to word: the page must not act on them as well.
	window.addEventListener('keydown', pressed, { signal, capture: true });
}
