import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** px; every row is one line, so places can be computed. */
export const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 34;
/** Rows kept on both sides of what is seen. */
const SPARE = 10;
/** What is shown changes only by so many rows at once: between two such steps scrolling costs nothing. */
const STEP = 8;

/**
 * Which rows of a long list must exist. Brings the current one into view when it moves. All rows are of one
 * height, in px, below a head that stays.
 */
export function useWindow(
	count: number,
	current: number,
	{ row: rowHeight, head } = { row: ROW_HEIGHT, head: HEAD_HEIGHT },
): { scroller: RefObject<HTMLElement | null>; from: number; to: number } {
	const scroller = useRef<HTMLElement>(null);
	const [first, setFirst] = useState(0);
	const [seen, setSeen] = useState(40);

	useEffect(() => {
		const element = scroller.current;
		if (!element) return;
		const scrolled = (): void => {
			const row = Math.floor(element.scrollTop / rowHeight);
			setFirst(row - (row % STEP));
		};
		const resize = new ResizeObserver(() => {
			setSeen(Math.ceil(element.clientHeight / rowHeight) + STEP);
			scrolled();
		});
		resize.observe(element);
		element.addEventListener('scroll', scrolled, { passive: true });
		return () => {
			resize.disconnect();
			element.removeEventListener('scroll', scrolled);
		};
	}, []);

	useLayoutEffect(() => {
		const element = scroller.current;
		if (!element || current < 0) return;
		const top = current * rowHeight;
		const room = element.clientHeight - head - rowHeight;
		const by = top - element.scrollTop;
		if (by >= 0 && by <= room) return;
		// A step on brings in one row; a leap puts it into the middle.
		if (by < 0 && by >= -rowHeight) element.scrollTop = top;
		else if (by > room && by <= room + rowHeight) element.scrollTop = top - room;
		else element.scrollTop = Math.max(0, top - room / 2);
	}, [current]);

	const from = Math.max(0, Math.min(first, count - seen) - SPARE);
	return { scroller, from, to: Math.min(count, from + seen + 2 * SPARE) };
}
