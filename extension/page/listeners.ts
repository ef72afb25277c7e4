import { quiet } from './quiet.ts';

/** Who wants to hear of something. One that fails does not keep the others from hearing. */
export class Listeners<T> {
	readonly #all = new Set<(value: T) => void>();
	readonly #place: string;

	constructor(place: string) {
		this.#place = place;
	}

	/** Until `signal` aborts. */
	add(listener: (value: T) => void, signal: AbortSignal): void {
		if (signal.aborted) return;
		this.#all.add(listener);
		signal.addEventListener('abort', () => this.#all.delete(listener), { once: true });
	}

	emit(value: T): void {
		for (const listener of [...this.#all]) quiet(this.#place, () => listener(value));
	}
}
