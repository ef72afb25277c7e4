/** Milliseconds of work in one go. */
const SLICE = 12;

/** Does work in steps and lets everything else through in between. */
export async function withPauses<T>(steps: Generator<void, T>): Promise<T> {
	for (;;) {
		const until = performance.now() + SLICE;
		let step = steps.next();
		while (!step.done && performance.now() < until) step = steps.next();
		if (step.done) return step.value;
		await new Promise((resolve) => setTimeout(resolve));
	}
}
