import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** px; every row is one line, so places can be computed. */
export const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 34;
/** Rows kept on both sides of what is seen. */
const SPARE = 12;

/** Which rows of a long list must exist. Brings the selected one into view when the selection moves. */
export function useWindow(
	count: number,
	selected: number,
): { scroller: RefObject<HTMLElement | null>; from: number; to: number } {
	const scroller = useRef<HTMLElement>(null);
	const [first, setFirst] = useState(0);
	const [seen, setSeen] = useState(40);

	useEffect(() => {
		const element = scroller.current;
		if (!element) return;
		const measure = (): void => {
			setFirst(Math.floor(element.scrollTop / ROW_HEIGHT));
			setSeen(Math.ceil(element.clientHeight / ROW_HEIGHT));
		};
		const resize = new ResizeObserver(measure);
		resize.observe(element);
		element.addEventListener('scroll', measure, { passive: true });
		return () => {
			resize.disconnect();
			element.removeEventListener('scroll', measure);
		};
	}, []);

	useEffect(() => {
		const element = scroller.current;
		if (!element || selected < 0) return;
		const top = selected * ROW_HEIGHT;
		const room = element.clientHeight - HEAD_HEIGHT - ROW_HEIGHT;
		if (top >= element.scrollTop && top <= element.scrollTop + room) return;
		const middle = Math.max(0, top - room / 2);
		element.scrollTop = middle - (middle % ROW_HEIGHT);
	}, [selected]);

	const from = Math.max(0, Math.min(first, count - seen) - SPARE);
	return { scroller, from, to: Math.min(count, from + seen + 2 * SPARE) };
}
