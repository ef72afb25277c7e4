import type { Work } from '../../page/slices.ts';
import { type Container, hasOwnText, partsOf } from './parts.ts';
import { REGION_SIZE, type Region, region, type Sized, sized, watched } from './region.ts';

/** How far outside the window counts as near: what is scrolled to next is ready by then. */
const MARGIN = '75% 25%';
/** The same for boxes that scroll by themselves, such as a board's columns. */
const INNER_MARGIN = '300px';

export interface RegionOptions {
	unread: string;
	signal: AbortSignal;
	/** Came near the window, or changed while it is near. */
	onDue(region: Region): void;
	/** Left the window's neighbourhood. */
	onFar(region: Region): void;
	/** Does work that may take long. */
	later(work: Work): void;
}

/**
 * Cuts the page into regions and knows which are near the window. Only containers of much text are
 * looked into, so that far parts of a long page cost next to nothing; and few elements are watched,
 * because each costs something whenever the page scrolls.
 */
export class Regions {
	#ofRoot = new WeakMap<Node, Region>();
	/** Containers whose children are, or are in, regions. */
	#cut = new WeakSet<Node>();
	readonly #near = new Set<Region>();
	readonly #observer: IntersectionObserver;
	readonly #options: RegionOptions;

	constructor(options: RegionOptions) {
		this.#options = options;
		this.#observer = new IntersectionObserver((entries) => this.#seen(entries), {
			rootMargin: MARGIN,
			scrollMargin: INNER_MARGIN,
		});
		options.signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
	}

	/** Regions that are near and still in the document. */
	get near(): ReadonlySet<Region> {
		for (const near of this.#near) if (!near.roots.some(isThere)) this.#leave(near);
		return this.#near;
	}

	isRoot(node: Node): boolean {
		return this.#ofRoot.has(node) || this.#cut.has(node);
	}

	/** Looks at an element that is in no region yet. */
	*explore(element: Element): Work {
		if (!element.isConnected || !this.#isNew(element)) return;
		const whole = sized(element);
		if (whole.size > REGION_SIZE) yield* this.#cutUp(element);
		else this.#make([whole]);
	}

	/** An open shadow root: a container of its own, which its host's text does not contain. Again when it changed. */
	exploreShadow(root: ShadowRoot): void {
		this.#options.later(this.#cutUp(root));
	}

	/** Everything near is to be read again. */
	refresh(): void {
		for (const near of this.near) this.#due(near);
	}

	/** Something changed under these elements. */
	changed(touched: ReadonlySet<Element>): void {
		if (touched.has(document.documentElement)) this.#startAnew();
		else this.#changedBelow(touched);
	}

	#startAnew(): void {
		this.#observer.disconnect();
		this.#ofRoot = new WeakMap();
		this.#cut = new WeakSet();
		for (const near of this.#near) this.#leave(near);
		if (document.body) this.#options.later(this.explore(document.body));
	}

	#changedBelow(touched: ReadonlySet<Element>): void {
		for (const element of touched)
			if (element.isConnected && !element.closest(this.#options.unread)) this.#touched(element);
	}

	#touched(element: Element): void {
		let below: Node = element;
		for (
			let at: Node | null = element;
			at;
			at = at instanceof ShadowRoot ? at.host : at.parentNode
		) {
			const changed = this.#ofRoot.get(at);
			if (changed) {
				if (this.#near.has(changed)) this.#due(changed);
				return;
			}
			if (this.#cut.has(at)) {
				if (at === element) this.#options.later(this.#cutUp(at as Container));
				else if (below instanceof Element) this.#options.later(this.explore(below));
				return;
			}
			below = at;
		}
	}

	/** A region that grew beyond its size is cut again. Returns whether it was. */
	recut(grown: Region): boolean {
		const [root] = grown.roots;
		if (grown.roots.length !== 1 || !root || this.#cut.has(root) || root.childElementCount === 0)
			return false;
		if (sized(root).size <= 2 * REGION_SIZE) return false;
		this.#dissolve(grown);
		this.#options.later(this.#cutUp(root));
		return true;
	}

	/** Makes regions of a container's children. */
	*#cutUp(container: Container): Work {
		this.#cut.add(container);
		// Its own words are read together with the small elements between them.
		const ownText = container instanceof Element && (yield* hasOwnText(container));
		if (ownText && !this.#ofRoot.has(container)) this.#make([sized(container)]);
		for (const part of partsOf(container, (child) => this.#isNew(child))) {
			if (!part) yield;
			else if ('large' in part) yield* this.#cutUp(part.large);
			else if (!ownText) this.#make(part.together);
		}
	}

	#isNew(child: Element): boolean {
		const known = this.#ofRoot.has(child) || this.#cut.has(child);
		return (
			!known &&
			(child.firstChild !== null || child.shadowRoot !== null) &&
			!child.matches(this.#options.unread)
		);
	}

	#make(roots: Sized[]): void {
		const made = region(roots.map(({ element }) => element));
		for (const root of made.roots) this.#ofRoot.set(root, made);
		for (const root of watched(roots)) this.#observer.observe(root);
	}

	#dissolve(gone: Region): void {
		for (const root of gone.roots) {
			this.#ofRoot.delete(root);
			this.#observer.unobserve(root);
		}
		this.#leave(gone);
	}

	#seen(entries: IntersectionObserverEntry[]): void {
		for (const { target, isIntersecting, boundingClientRect: box } of entries) {
			const seen = this.#ofRoot.get(target);
			if (!seen) continue;
			if (!isIntersecting) {
				seen.near.delete(target);
				if (seen.near.size === 0) this.#leave(seen);
				// An empty box may hold what stands elsewhere: the root of a portal, a wrapper of fixed parts.
				if (box.width * box.height === 0 && isBoxless(target)) this.#lookInside(seen, target);
				continue;
			}
			seen.near.add(target);
			if (this.#near.has(seen)) continue;
			this.#near.add(seen);
			this.#due(seen);
		}
	}

	#lookInside(outer: Region, target: Element): void {
		if (target.childElementCount === 0) return;
		this.#dissolve(outer);
		for (const root of outer.roots)
			this.#options.later(root === target ? this.#cutUp(root) : this.explore(root));
	}

	#due(due: Region): void {
		if (due.due) return;
		due.due = true;
		this.#options.onDue(due);
	}

	#leave(gone: Region): void {
		gone.near.clear();
		if (this.#near.delete(gone)) this.#options.onFar(gone);
	}
}

const isThere = (element: Element): boolean => element.isConnected;

/** Not hidden, but without a size of its own. */
const isBoxless = (element: Element): boolean =>
	element.checkVisibility() || getComputedStyle(element).display === 'contents';
