let last: Promise<unknown> = Promise.resolve();

/** Runs one piece of work after the other, in the order in which they were asked for. None may reject. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const mine = last.then(work);
	last = mine;
	return mine;
}
