import type { Region } from './region.ts';

/** How far outside the window counts as near: what is scrolled to next is ready by then. */
const MARGIN = '75% 25%';
/** The same for boxes that scroll by themselves, such as a board's columns. */
const INNER_MARGIN = '300px';

export interface NearOptions {
	signal: AbortSignal;
	regionOf(root: Element): Region | undefined;
	/** Came near the window; what is in it comes first. */
	onNear(region: Region): void;
	/** Left the window's neighbourhood, or the page. */
	onFar(region: Region): void;
	/** A root without a box of its own, whose children may stand anywhere. */
	onBoxless(region: Region, root: Element): void;
}

/** Knows which regions are near the window. Few elements are watched: each costs something at every scroll. */
export class Near {
	readonly #regions = new Set<Region>();
	readonly #observer: IntersectionObserver;
	readonly #options: NearOptions;

	constructor(options: NearOptions) {
		this.#options = options;
		this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
			rootMargin: MARGIN,
			scrollMargin: INNER_MARGIN,
		});
		options.signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
	}

	/** Those that are near and still in the document. */
	get regions(): ReadonlySet<Region> {
		for (const near of this.#regions) if (!near.roots.some(isThere)) this.#leave(near);
		return this.#regions;
	}

	has(region: Region): boolean {
		return this.#regions.has(region);
	}

	watch(roots: readonly Element[]): void {
		for (const root of roots) this.#observer.observe(root);
	}

	/** The region is no more. What it marked stays until the next painting: its successors are read by then. */
	forget(region: Region): void {
		for (const root of region.roots) this.#observer.unobserve(root);
		region.near.clear();
		this.#regions.delete(region);
	}

	#seen(entries: IntersectionObserverEntry[]): void {
		for (const inWindow of [true, false])
			for (const entry of entries) if (isInWindow(entry) === inWindow) this.#look(entry, inWindow);
	}

	#look(entry: IntersectionObserverEntry, inWindow: boolean): void {
		const { target, isIntersecting, boundingClientRect: box } = entry;
		const seen = this.#options.regionOf(target);
		if (!seen) return;
		if (isIntersecting) {
			seen.inWindow ||= inWindow;
			this.#enter(seen, target);
			return;
		}
		seen.near.delete(target);
		if (seen.near.size === 0) this.#leave(seen);
		// The root of a portal, or a wrapper of parts that are fixed in the window.
		if (box.width * box.height === 0 && isBoxless(target)) this.#options.onBoxless(seen, target);
	}

	#enter(region: Region, root: Element): void {
		region.near.add(root);
		if (this.#regions.has(region)) return;
		this.#regions.add(region);
		this.#options.onNear(region);
	}

	#leave(region: Region): void {
		region.near.clear();
		region.inWindow = false;
		if (this.#regions.delete(region)) this.#options.onFar(region);
	}
}

const isInWindow = ({ boundingClientRect: box }: IntersectionObserverEntry): boolean =>
	box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;

const isThere = (element: Element): boolean => element.isConnected;

/** Not hidden, but without a size of its own. */
const isBoxless = (element: Element): boolean =>
	element.checkVisibility() || getComputedStyle(element).display === 'contents';
