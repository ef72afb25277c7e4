/** Milliseconds until they are looked at for the first time; twice as long each time after. */
const SOON = 250;
/** After that a page has had its scripts. */
const LATEST = 32_000;
/** Elements that are waited for at a time. */
const MOST = 1_000;

/**
 * Waits for custom elements to become what they are meant to be: their script may come long after them, and
 * attaches their shadow roots without a change that an observer would see.
 */
export class Upgrades {
	readonly #waiting = new Set<Element>();
	readonly #onUpgraded: (element: Element) => void;
	readonly #signal: AbortSignal;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(signal: AbortSignal, onUpgraded: (element: Element) => void) {
		this.#signal = signal;
		this.#onUpgraded = onUpgraded;
		signal.addEventListener('abort', () => clearTimeout(this.#timer), { once: true });
	}

	/** Does nothing for what is no custom element, or is one already. */
	add(element: Element): void {
		if (!element.localName.includes('-') || this.#signal.aborted) return;
		if (this.#waiting.size >= MOST || element.matches(':defined')) return;
		this.#waiting.add(element);
		if (this.#timer === undefined) this.#lookIn(SOON);
	}

	#lookIn(ms: number): void {
		this.#timer = setTimeout(() => {
			this.#timer = undefined;
			for (const element of this.#waiting) {
				const upgraded = element.matches(':defined');
				if (!upgraded && element.isConnected) continue;
				this.#waiting.delete(element);
				if (upgraded) this.#onUpgraded(element);
			}
			if (ms > LATEST) this.#waiting.clear();
			if (this.#waiting.size > 0) this.#lookIn(2 * ms);
		}, ms);
	}
}
