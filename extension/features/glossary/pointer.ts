import { isInteractive } from './interactive.ts';
import type { Mark } from './marks.ts';

/** Milliseconds that the pointer rests on a word before it is meant. */
const REST = 150;
/** Milliseconds in which the pointer may be on its way from the word to the card. */
const LEAVE = 300;

export interface Point {
	x: number;
	y: number;
}

export interface PointerOptions {
	/** Our host element: events inside it look like its own. */
	host: Element;
	signal: AbortSignal;
	/** Is there nothing to do at this point: the word whose card is open, or was just put away? */
	isHeld(x: number, y: number): boolean;
	markAt(x: number, y: number): Mark | undefined;
	onRest(mark: Mark, point: Point): void;
	/** Clicked or tapped, where the page itself has no use for it. */
	onPress(mark: Mark, point: Point): void;
	/** The pointer has been away from word and card. */
	onLeave(): void;
	/** Something else was pressed. */
	onAway(): void;
}

/**
 * Follows mouse, pen and finger with as little work as possible: a move only restarts a clock. A press
 * takes nothing from the page; on what the page itself answers to, it is the page's alone.
 */
export function followPointer(options: PointerOptions): void {
	const { host, signal, isHeld, markAt, onRest, onPress, onLeave, onAway } = options;
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
		if (event.target === host) return;
		if (!isHeld(event.clientX, event.clientY) || isInteractive(innermost(event))) onAway();
	};
	const clicked = (event: PointerEvent) => {
		if (event.target === host || !isPlainClick(event) || isInteractive(innermost(event))) return;
		const point = { x: event.clientX, y: event.clientY };
		const mark = markAt(point.x, point.y);
		if (mark) onPress(mark, point);
	};

	const listening = { signal, passive: true, capture: true } as const;
	document.addEventListener('pointermove', moved, listening);
	document.addEventListener('pointerdown', pressed, listening);
	document.addEventListener('click', clicked, listening);
	document.documentElement.addEventListener('pointerleave', leaveSoon, listening);
	signal.addEventListener('abort', stop, { once: true });
}

/** Also inside the page's open shadow roots. */
const innermost = (event: Event): EventTarget | null => event.composedPath()[0] ?? null;

/** One click of a person, and not the end of selecting text. */
const isPlainClick = (event: PointerEvent): boolean =>
	event.isTrusted &&
	event.button === 0 &&
	// A finger that taps twice means two taps; a mouse selects the word.
	(event.detail === 1 || event.pointerType === 'touch') &&
	!(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) &&
	(getSelection()?.isCollapsed ?? true);
