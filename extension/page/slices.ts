import { nextFrame } from './frame.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 4;
/** Milliseconds after which the page must have had a frame, too: a mere yield goes before rendering. */
const FRAME = 16;

/** A piece of work that may pause at each of its yields. */
export type Work = Generator<void, void>;
/** A function is work without a pause. */
export type Task = Work | (() => void);

/**
 * Shares the main thread with the page: work is done in the order in which it came, a few milliseconds
 * at a time, and never without a frame in between for long.
 */
export class Slices {
	readonly #urgent: Task[] = [];
	readonly #rest: Task[] = [];
	#running = false;
	readonly #signal: AbortSignal;
	readonly #failed: (error: unknown) => void;

	constructor(signal: AbortSignal, failed: (error: unknown) => void) {
		this.#signal = signal;
		this.#failed = failed;
	}

	/** `urgent` is what people wait for: it goes before all that is not. */
	add(task: Task, urgent = false): void {
		(urgent ? this.#urgent : this.#rest).push(task);
		if (!this.#running) void this.#run();
	}

	get #next(): Task[] | undefined {
		return this.#urgent.length > 0 ? this.#urgent : this.#rest.length > 0 ? this.#rest : undefined;
	}

	async #run(): Promise<void> {
		this.#running = true;
		let framed = performance.now();
		while (this.#next && !this.#signal.aborted) {
			this.#work(performance.now() + SLICE);
			if (performance.now() - framed > FRAME) {
				await nextFrame();
				framed = performance.now();
			} else await turn();
		}
		this.#running = false;
	}

	#work(until: number): void {
		for (let queue = this.#next; queue && performance.now() < until; queue = this.#next) {
			try {
				if (goOn(queue[0])) queue.shift();
			} catch (error) {
				queue.shift();
				this.#failed(error);
			}
		}
	}
}

/** Does the next part; true when there is none left. */
function goOn(task: Task | undefined): boolean {
	if (typeof task !== 'function') return task?.next().done ?? true;
	task();
	return true;
}

/** Does one piece of work at once, in slices. */
export async function inSlices<T>(work: Generator<void, T>): Promise<T> {
	for (;;) {
		const until = performance.now() + SLICE;
		do {
			const { done, value } = work.next();
			if (done) return value;
		} while (performance.now() < until);
		await turn();
	}
}

/** Gives the page its turn. */
export const turn = (): Promise<void> =>
	globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
