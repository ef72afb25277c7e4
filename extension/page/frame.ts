/**
 * Runs something at most once a frame, however often it is asked for. A hidden page has no frames:
 * what was asked for there runs when it is seen again.
 */
export function oncePerFrame(run: () => void, signal: AbortSignal): () => void {
	let waiting = 0;
	signal.addEventListener('abort', () => cancelAnimationFrame(waiting), { once: true });
	return () => {
		if (waiting || signal.aborted) return;
		waiting = requestAnimationFrame(() => {
			waiting = 0;
			if (!signal.aborted) run();
		});
	};
}

/** After the next frame was painted, or soon where nothing is painted because the page is hidden. */
export const nextFrame = (): Promise<void> =>
	new Promise((resolve) => {
		if (document.visibilityState === 'hidden') setTimeout(resolve);
		else requestAnimationFrame(() => setTimeout(resolve));
	});
