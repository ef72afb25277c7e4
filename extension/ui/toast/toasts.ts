import { signal } from '@preact/signals';

export interface ToastMessage {
	text: string;
	tone: 'plain' | 'bad';
	/** Takes back what the message tells of. */
	undo?: (() => void) | undefined;
}

/** The one message that is shown; a newer one takes its place. */
export const current = signal<ToastMessage | null>(null);

export const say = (text: string, undo?: () => void): void => {
	current.value = { text, tone: 'plain', undo };
};

export const complain = (text: string): void => {
	current.value = { text, tone: 'bad' };
};

/** Undoes what the message on screen tells of; false if there is nothing to undo. */
export function undoLast(): boolean {
	const { undo } = current.value ?? {};
	if (!undo) return false;
	current.value = null;
	undo();
	return true;
}
