import type { Mark } from './marks.ts';
import type { Painter } from './painter.ts';

/** How far outside the window a mark still stands: what is scrolled to next has its tint when it comes. */
const MARGIN = '15%';
/** For boxes that scroll by themselves; browsers add it to the window's own margin, too. */
const INNER_MARGIN = '100px';

/** Milliseconds between two paintings while the window moves: each has the browser paint all that stands again. */
const PAUSE = 120;

/**
 * Has `painter` show only those marks that people can see or are about to. Each range that stands costs each
 * frame of the page some 0.02 ms, wherever it is: a third of the marks that are near the window stand in it.
 */
export function inWindow(painter: Painter, signal: AbortSignal): Painter {
	let marks: readonly Mark[] = [];
	let watched = new Set<Element>();
	const outside = new WeakSet<Element>();
	const observer = new IntersectionObserver(
		(entries) => {
			for (const { target, isIntersecting } of entries)
				if (isIntersecting) outside.delete(target);
				else outside.add(target);
			waiting ??= setTimeout(paint, PAUSE);
		},
		{ rootMargin: MARGIN, scrollMargin: INNER_MARGIN },
	);
	let waiting: ReturnType<typeof setTimeout> | undefined;
	signal.addEventListener(
		'abort',
		() => {
			clearTimeout(waiting);
			observer.disconnect();
		},
		{ once: true },
	);

	// What nobody knows about yet is taken for visible, so that the first marks do not wait.
	const paint = () => {
		clearTimeout(waiting);
		waiting = undefined;
		painter.paint(
			marks.filter((mark) => {
				const element = elementOf(mark);
				return element !== null && !outside.has(element);
			}),
		);
	};
	const watch = () => {
		const now = new Set(marks.flatMap((mark) => elementOf(mark) ?? []));
		for (const element of watched.difference(now)) {
			observer.unobserve(element);
			outside.delete(element);
		}
		for (const element of now.difference(watched)) observer.observe(element);
		watched = now;
	};
	return {
		paint(all) {
			marks = all;
			watch();
			paint();
		},
		look: (look) => painter.look(look),
		include: (root) => painter.include(root),
		clear: () => painter.clear(),
	};
}

const elementOf = ({ range }: Mark): Element | null => range.startContainer.parentElement;
