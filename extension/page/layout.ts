import { oncePerFrame } from './frame.ts';
import { Listeners } from './listeners.ts';

/**
 * Tells, at most once a frame, that things may stand elsewhere now. `moved` is for causes that only
 * the caller knows, such as a change of the page.
 */
export function watchLayout(window: Window, signal: AbortSignal) {
	const changes = new Listeners<void>('layout');
	const moved = oncePerFrame(() => changes.emit(), signal);
	const options = { signal, passive: true, capture: true } as const;
	// Captured, because the scrolling of an inner box does not bubble.
	for (const event of ['scroll', 'load', 'transitionend', 'toggle'])
		window.document.addEventListener(event, moved, options);
	window.addEventListener('resize', moved, options);
	return { changes, moved };
}
