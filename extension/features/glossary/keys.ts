import { isTyping } from '../../ui/keys/keymap.ts';

export interface KeyOptions {
	signal: AbortSignal;
	isOpen(): boolean;
	/** To the next marked word (1) or the one before (-1). */
	onStep(by: 1 | -1): void;
	onClose(): void;
}

/**
 * Alt+Shift+↓ and ↑ go from marked word to marked word, and Escape closes the card. Nothing else is
 * taken from the page, and nothing at all while somebody types there.
 */
export function followKeys({ signal, isOpen, onStep, onClose }: KeyOptions): void {
	const pressed = (event: KeyboardEvent) => {
		if (event.isComposing) return;
		if (event.key === 'Escape' && isOpen()) {
			take(event);
			onClose();
			return;
		}
		const by = event.code === 'ArrowDown' ? 1 : event.code === 'ArrowUp' ? -1 : undefined;
		const chord = event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey;
		if (!by || !chord || isTyping(event.composedPath()[0] ?? null)) return;
		take(event);
		onStep(by);
	};
	// Captured at the window: a dialog of the page must not close on the Escape that closes the card.
	window.addEventListener('keydown', pressed, { signal, capture: true });
}

function take(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
