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
