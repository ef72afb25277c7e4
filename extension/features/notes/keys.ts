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
