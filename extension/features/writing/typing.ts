/** Milliseconds without a key after which a sentence may be done. */
const PAUSE = 600;

export interface Typing {
	/** Our host element: what is typed in it is not meant. */
	host: Element;
	signal: AbortSignal;
	onPause(): void;
}

/** Calls after each pause in typing. A key does nothing but restart a clock. */
export function followTyping({ host, signal, onPause }: Typing): void {
	let clock: ReturnType<typeof setTimeout> | undefined;
	const typed = ({ target }: Event) => {
		if (target === host) return;
		clearTimeout(clock);
		clock = setTimeout(onPause, PAUSE);
	};
	// Last of all: a listener before the page's own would let observers of the page run before those.
	window.addEventListener('input', typed, { signal, passive: true });
	signal.addEventListener('abort', () => clearTimeout(clock), { once: true });
}
