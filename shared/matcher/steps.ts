/** What work in steps comes to, done without a pause. */
export function finished<T>(steps: Generator<void, T>): T {
	let step = steps.next();
	while (!step.done) step = steps.next();
	return step.value;
}
