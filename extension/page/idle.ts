/** Milliseconds after which what waits for the page to be idle is done anyway. */
const LATEST = 500;

/** Runs something once the page is idle, however often it was asked for until then. */
export function whenIdle(run: () => void, signal: AbortSignal): () => void {
	let waiting = 0;
	signal.addEventListener('abort', () => cancelIdleCallback(waiting), { once: true });
	return () => {
		if (waiting || signal.aborted) return;
		waiting = requestIdleCallback(
			() => {
				waiting = 0;
				if (!signal.aborted) run();
			},
			{ timeout: LATEST },
		);
	};
}
