/**
 * At most one run of `work` at a time. A request that comes while one runs makes exactly one more,
 * however many come; its promise is of that later run, which is sure to have begun after the request.
 */
export function single(work: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let next: Promise<void> | undefined;
	const start = (): Promise<void> => {
		next = undefined;
		running = work().finally(() => {
			running = undefined;
		});
		return running;
	};
	return () => {
		if (next) return next;
		if (!running) return start();
		next = running.then(start, start);
		return next;
	};
}
