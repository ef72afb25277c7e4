import { isTyping } from '../../ui/keys/keymap.ts';

/** As it is written for people. */
export const KEYS = 'Alt + Shift + →';

export interface MileKeys {
	signal: AbortSignal;
	onToggle(): void;
	/** Escape: returns whether it was of use. */
	onEscape(): boolean;
}

/** Alt+Shift+→ on the page, beside the arrows that go from word to word. Nothing while somebody types there. */
export function followMileKeys({ signal, onToggle, onEscape }: MileKeys): void {
	const pressed = (event: KeyboardEvent) => {
		if (event.isComposing || isTyping(event.composedPath()[0] ?? null)) return;
		const { altKey, shiftKey, ctrlKey, metaKey } = event;
		const chord = event.code === 'ArrowRight' && altKey && shiftKey && !ctrlKey && !metaKey;
		if (chord) onToggle();
		else if (event.key !== 'Escape' || !onEscape()) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	window.addEventListener('keydown', pressed, { signal, capture: true });
}
