/** Milliseconds that something rests after it was read, before a change has it read again: at first, and at most. */
const FIRST = 100;
const MOST = 300;
/** Milliseconds without a reading after which it is calm again. */
const CALM = 1_000;

export interface PaceOptions<T> {
	signal: AbortSignal;
	/** It changed and has rested: read it. */
	onDue(what: T): void;
}

/**
 * Says when to read again what changes: at once after a calm, and a few times a second where it changes all the
 * time. A page that renders without a pause would pay for a reading with each of its frames otherwise.
 */
export class Pace<T extends object> {
	readonly #options: PaceOptions<T>;
	readonly #last = new WeakMap<T, { at: number; rest: number }>();
	readonly #waiting = new Map<T, ReturnType<typeof setTimeout>>();

	constructor(options: PaceOptions<T>) {
		this.#options = options;
		options.signal.addEventListener('abort', () => this.#forgetAll(), { once: true });
	}

	/** Does anything wait, so that what is known of it may not be true any more? */
	get isAnyWaiting(): boolean {
		return this.#waiting.size > 0;
	}

	changed(what: T): void {
		if (this.#waiting.has(what) || this.#options.signal.aborted) return;
		const last = this.#last.get(what);
		const rest = last ? last.at + last.rest - performance.now() : 0;
		if (rest <= 0) this.#due(what);
		else
			this.#waiting.set(
				what,
				setTimeout(() => this.#due(what), rest),
			);
	}

	/** It is read now, whatever the reason. */
	read(what: T): void {
		const now = performance.now();
		const last = this.#last.get(what);
		const isCalm = !last || now - last.at > CALM;
		this.#last.set(what, { at: now, rest: isCalm ? FIRST : Math.min(2 * last.rest, MOST) });
		clearTimeout(this.#waiting.get(what));
		this.#waiting.delete(what);
	}

	#due(what: T): void {
		this.#waiting.delete(what);
		this.#options.onDue(what);
	}

	#forgetAll(): void {
		for (const timer of this.#waiting.values()) clearTimeout(timer);
		this.#waiting.clear();
	}
}
