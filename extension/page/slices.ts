import { nextFrame } from './frame.ts';

/** Milliseconds of work before the page gets its turn. */
const SLICE = 4;
/** Milliseconds after which the page must have had a frame, too: a mere yield goes before rendering. */
const FRAME = 10;

/** A piece of work that may pause at each of its yields. */
export type Work = Generator<void, void>;

/**
 * Shares the main thread with the page: work is done in the order in which it came, a few milliseconds
 * at a time, and never without a frame in between for long.
 */
export class Slices {
	readonly #queue: (Work | (() => void))[] = [];
	#running = false;
	readonly #signal: AbortSignal;
	readonly #failed: (error: unknown) => void;

	constructor(signal: AbortSignal, failed: (error: unknown) => void) {
		this.#signal = signal;
		this.#failed = failed;
	}

	/** A function is work without a pause. */
	add(work: Work | (() => void)): void {
		this.#queue.push(work);
		if (!this.#running) void this.#run();
	}

	async #run(): Promise<void> {
		this.#running = true;
		let framed = performance.now();
		while (this.#queue.length > 0 && !this.#signal.aborted) {
			this.#work(performance.now() + SLICE);
			if (performance.now() - framed > FRAME) {
				await nextFrame();
				framed = performance.now();
			} else await turn();
		}
		this.#running = false;
	}

	#work(until: number): void {
		while (this.#queue.length > 0 && performance.now() < until) {
			try {
				if (goOn(this.#queue[0])) this.#queue.shift();
			} catch (error) {
				this.#queue.shift();
				this.#failed(error);
			}
		}
	}
}

/** Does the next part; true when there is none left. */
function goOn(work: Work | (() => void) | undefined): boolean {
	if (typeof work !== 'function') return work?.next().done ?? true;
	work();
	return true;
}

const turn = (): Promise<void> =>
	globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
