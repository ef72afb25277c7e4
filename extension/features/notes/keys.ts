import { isTyping } from '../../ui/keys/keymap.ts';

/** Alt+Shift+N: a note on the selected words or, where none are, the notes of the ticket. */
export function onNoteKey(ask: () => void, signal: AbortSignal): void {
	const pressed = (event: KeyboardEvent) => {
		const isKey = event.code === 'KeyN' && !event.repeat && !event.isComposing;
		const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
		if (!isKey || !chord || isTyping(event.composedPath()[0] ?? null)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		ask();
	};
	// Captured at the window: the page must not act on it as well.
	window.addEventListener('keydown', pressed, { signal, capture: true });
}

/** Escape closes what is open of ours before anything of the page, wherever the focus is. */
export function onEscape(close: () => boolean, signal: AbortSignal): void {
	const pressed = (event: KeyboardEvent) => {
		// What has the focus inside has had the key already.
		if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing || !close()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	window.addEventListener('keydown', pressed, { signal, capture: true });
}
