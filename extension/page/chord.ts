import { isTyping } from '../ui/keys/keymap.ts';

/** Alt+Shift and this key, and nobody types. */
export function isChord(event: KeyboardEvent, key: string): boolean {
	const { altKey, shiftKey, ctrlKey, metaKey, isComposing } = event;
	return (
		[event.code, event.key].includes(key) &&
		altKey &&
		shiftKey &&
		!ctrlKey &&
		!metaKey &&
		!isComposing &&
		!isTyping(event.composedPath()[0] ?? null)
	);
}

/** The page gets nothing of it. */
export function take(event: Event): void {
	event.preventDefault();
	event.stopImmediatePropagation();
}
