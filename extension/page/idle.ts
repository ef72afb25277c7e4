/** Milliseconds after which what waits for the page to be idle is done anyway. */
const LATEST = 500;
/** Milliseconds between two times, at least. */
const PAUSE = 500;

/** Runs something once the page is idle, however often it was asked for until then. */
export function whenIdle(run: () => void, signal: AbortSignal): () => void {
	let isWaiting = false;
	let ranAt = Number.NEGATIVE_INFINITY;
	const idle = () =>
		requestIdleCallback(
			() => {
				isWaiting = false;
				if (signal.aborted) return;
				ranAt = performance.now();
				run();
			},
			{ timeout: LATEST },
		);
	return () => {
		if (isWaiting || signal.aborted) return;
		isWaiting = true;
		const rest = ranAt + PAUSE - performance.now();
		if (rest > 0) setTimeout(idle, rest);
		else idle();
	};
}
