/** What a key does, and how the help calls it. */
export interface Key {
	/** As `KeyboardEvent.key`, with “Alt+” before it where that is held. */
	key: string;
	text: string;
	run: () => void;
}

/** The event's key as keymaps write it; undefined with other modifiers, which belong to the browser. */
export function keyOf(
	event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): string | undefined {
	if (event.ctrlKey || event.metaKey) return;
	return event.altKey ? `Alt+${event.key}` : event.key;
}

/** Is the person writing? Then letters are letters. */
export const isTyping = (target: EventTarget | null): boolean =>
	target instanceof HTMLElement &&
	(target.isContentEditable ||
		target.matches('textarea, select, input:not([type=radio], [type=checkbox])'));

/** How a key is written for people. */
export const keyLabel = (key: string): string =>
	key
		.replace('ArrowUp', '↑')
		.replace('ArrowDown', '↓')
		.replace('Escape', 'Esc')
		.replace('+', ' + ');
