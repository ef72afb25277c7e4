import { isChord, take } from './chord.ts';
import { claim } from './early-chords.ts';

/**
 * Calls `pressed` for Alt+Shift and a key, wherever the focus is on the page, also where it was pressed before
 * the feature was there. A letter or an arrow goes by its place on the keyboard (`KeyboardEvent.code`), since Alt
 * makes other signs of it, any other one by its name (`KeyboardEvent.key`), since there can be several of it.
 * While somebody types there, it is the page's.
 */
export function onChord(key: string, pressed: () => void, signal: AbortSignal): void {
	const heard = (event: KeyboardEvent) => {
		if (event.repeat || !isChord(event, key)) return;
		take(event);
		pressed();
	};
	// Captured at the window: the page must not act on it as well.
	window.addEventListener('keydown', heard, { signal, capture: true });
	// The feature is still being started.
	if (claim(key)) queueMicrotask(() => signal.aborted || pressed());
}

/**
 * Escape closes what is open of ours before anything of the page, wherever the focus is. `close` is given where
 * the key was pressed, and says whether it had a use for it.
 */
export function onEscape(close: (at: EventTarget | null) => boolean, signal: AbortSignal): void {
	const heard = (event: KeyboardEvent) => {
		// What has the focus inside has had the key already.
		if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
		if (close(event.composedPath()[0] ?? null)) take(event);
	};
	window.addEventListener('keydown', heard, { signal, capture: true });
}
