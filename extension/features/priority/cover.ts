/** Looking takes at most this part of the time, however large the page is. */
const SHARE = 1 / 20;

export interface CoverOptions {
	/** Milliseconds. */
	now(): number;
	/** Called when it is time to look again at what was answered from memory. */
	again(inMs: number): void;
}

/**
 * Remembers which chips are covered by something of the page. Asking the browser what is on top costs
 * up to milliseconds a point on a large page, so it is asked often only where it answers quickly;
 * in between, a chip keeps its last answer. A chip that is new is always asked for.
 */
export class Cover {
	#seen = new Map<string, boolean>();
	#due = 0;
	readonly #options: CoverOptions;

	constructor(options: CoverOptions) {
		this.#options = options;
	}

	/** Those of these that are not covered. `look` asks the browser. */
	seen<S extends { slot: string }>(spots: readonly S[], look: (spot: S) => boolean): S[] {
		const started = this.#options.now();
		const fresh = started >= this.#due;
		const answers = new Map<string, boolean>();
		for (const spot of spots) {
			const known = fresh ? undefined : this.#seen.get(spot.slot);
			answers.set(spot.slot, known ?? look(spot));
		}
		this.#seen = answers;
		if (fresh) this.#due = this.#options.now() + (this.#options.now() - started) / SHARE;
		else this.#options.again(this.#due - started);
		return spots.filter(({ slot }) => answers.get(slot));
	}
}
