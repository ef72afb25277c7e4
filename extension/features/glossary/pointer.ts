import type { Mark } from './marks.ts';

/** Milliseconds that the pointer rests on a word before it is meant. */
const REST = 150;
/** Milliseconds in which the pointer may be on its way from the word to the card. */
const LEAVE = 300;

export interface PointerOptions {
	/** Our host element: events inside it look like its own. */
	host: Element;
	signal: AbortSignal;
	/** Is the point on the word whose card is open? */
	isHeld(x: number, y: number): boolean;
	markAt(x: number, y: number): Mark | undefined;
	onRest(mark: Mark, point: { x: number; y: number }): void;
	/** The pointer has been away from word and card. */
	onLeave(): void;
}

/**
 * Follows a mouse or pen with as little work as possible: a move only restarts a clock. A press takes
 * nothing from the page, and means that the person does something else.
 */
export function followPointer({
	host,
	signal,
	isHeld,
	markAt,
	onRest,
	onLeave,
}: PointerOptions): void {
	let resting: ReturnType<typeof setTimeout> | undefined;
	let leaving: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		clearTimeout(resting);
		clearTimeout(leaving);
		leaving = undefined;
	};
	const leaveSoon = () => {
		leaving ??= setTimeout(() => {
			leaving = undefined;
			onLeave();
		}, LEAVE);
	};

	const moved = (event: PointerEvent) => {
		clearTimeout(resting);
		if (event.pointerType === 'touch' || event.buttons !== 0) return;
		const { clientX: x, clientY: y } = event;
		if (event.target === host || isHeld(x, y)) {
			stop();
			return;
		}
		leaveSoon();
		resting = setTimeout(() => {
			const mark = markAt(x, y);
			if (!mark) return;
			stop();
			onRest(mark, { x, y });
		}, REST);
	};
	const pressed = (event: PointerEvent) => {
		stop();
		if (event.target !== host) onLeave();
	};

	const options = { signal, passive: true, capture: true } as const;
	document.addEventListener('pointermove', moved, options);
	document.addEventListener('pointerdown', pressed, options);
	document.documentElement.addEventListener('pointerleave', leaveSoon, options);
	signal.addEventListener('abort', stop, { once: true });
}
