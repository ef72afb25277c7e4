import { Pace } from '../../page/pace.ts';
import { Roots } from '../../page/roots.ts';
import type { Work } from '../../page/slices.ts';
import { Near } from './near.ts';
import { type Container, hasOwnText, type Part, partsOf } from './parts.ts';
import { REGION_SIZE, type Region, region, type Sized, sized, watched } from './region.ts';
import { scattered } from './scattered.ts';
import { sizeUpTo } from './size.ts';

export interface RegionOptions {
	unread: string;
	signal: AbortSignal;
	/** Came near the window, or changed while it is near. */
	onDue(region: Region): void;
	/** Left the window's neighbourhood. */
	onFar(region: Region): void;
	/** Is no more; what stood in it is read as part of others. */
	onGone(region: Region): void;
	/** Does work that may take long. */
	later(work: Work): void;
}

/** Changed elements that are looked at between two pauses. */
const STEP = 50;

/**
 * Cuts the page into regions and knows which are near the window. Only containers of much text are
 * looked into, so that far parts of a long page cost next to nothing.
 */
export class Regions {
	readonly #ofRoot = new WeakMap<Node, Region>();
	/** Containers whose children are, or are in, regions. */
	readonly #cut = new WeakSet<Node>();
	readonly #shadows = new Roots();
	readonly #near: Near;
	readonly #pace: Pace<Region>;
	readonly #options: RegionOptions;

	constructor(options: RegionOptions) {
		this.#options = options;
		this.#pace = new Pace({
			signal: options.signal,
			onDue: (region) => this.#near.has(region) && this.#due(region),
		});
		this.#near = new Near({
			signal: options.signal,
			regionOf: (root) => this.#ofRoot.get(root),
			onNear: (region) => this.#due(region),
			onFar: options.onFar,
			onBoxless: (region, root) => this.#lookInside(region, root),
		});
	}

	/** Regions that are near and still in the document. */
	get near(): ReadonlySet<Region> {
		return this.#near.regions;
	}

	/** Does a change of a region near the window wait for its reading? */
	get isAnyWaiting(): boolean {
		return this.#pace.isAnyWaiting;
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

	/** A shadow root: a container of its own, which its host's text does not contain. Again when it changed. */
	exploreShadow(root: ShadowRoot): void {
		this.#shadows.add(root);
		this.#options.later(this.#cutUp(root));
	}

	/** Everything near is to be read again, as if for the first time. */
	refresh(): void {
		for (const near of this.near) {
			near.known = undefined;
			this.#due(near);
		}
	}

	/** One region is to be read again. */
	again(region: Region): void {
		this.#due(region);
	}

	/** Something changed under these elements. */
	changed(touched: ReadonlySet<Element>): void {
		if (touched.has(document.documentElement)) {
			this.#options.later(this.#sweep());
			this.refresh();
		} else this.#options.later(this.#changedBelow(touched));
	}

	/** Too much changed to tell it apart: what is known stays, what is new is found. */
	*#sweep(): Work {
		const containers: Container[] = [document.body, ...this.#shadows];
		for (let at = containers.pop(); at; at = containers.pop()) {
			if (!this.#cut.has(at)) {
				if (at instanceof Element) yield* this.explore(at);
				continue;
			}
			yield* this.#cutUp(at);
			for (let child = at.firstElementChild; child; child = child.nextElementSibling)
				if (this.#cut.has(child)) containers.push(child);
		}
	}

	*#changedBelow(touched: ReadonlySet<Element>): Work {
		let count = 0;
		for (const element of touched) {
			if (++count % STEP === 0) yield;
			if (element.isConnected) yield* this.#touched(element);
		}
	}

	*#touched(element: Element): Work {
		let below: Node = element;
		for (let at: Node | null = element; at; at = around(at)) {
			const changed = this.#ofRoot.get(at);
			if (changed) {
				if (!this.#near.has(changed) || element.closest(this.#options.unread)) return;
				if (at instanceof Element) changed.changed.add(at);
				this.#pace.changed(changed);
				return;
			}
			if (this.#cut.has(at)) {
				if (at === element) yield* this.#cutUp(at as Container);
				else if (below instanceof Element) yield* this.explore(below);
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
		if (sizeUpTo(root, 2 * REGION_SIZE) <= 2 * REGION_SIZE) return false;
		this.#dissolve(grown);
		this.#options.later(this.#cutUp(root));
		return true;
	}

	/** Makes regions of what is in a container and in no region yet. Without recursion: nesting has no limit. */
	*#cutUp(container: Container): Work {
		for (const region of yield* scattered(container, (child) => this.#ofRoot.get(child)))
			this.#dissolve(region);
		const open = [this.#partsIn(container)];
		for (let parts = open.at(-1); parts; parts = open.at(-1)) {
			const { value: part, done } = parts.next();
			if (done) open.pop();
			else if (!part) yield;
			else if ('large' in part) open.push(this.#partsIn(part.large));
			else this.#make(part.together);
		}
	}

	*#partsIn(container: Container): Generator<Part | undefined, undefined> {
		this.#cut.add(container);
		// Its own words are read together with the small elements between them.
		const ownText = container instanceof Element && (yield* hasOwnText(container));
		if (ownText && !this.#ofRoot.has(container)) this.#make([sized(container)]);
		for (const part of partsOf(container, (child) => this.#isNew(child)))
			if (!part || !ownText || 'large' in part) yield part;
	}

	#isNew(child: Element): boolean {
		return (
			!this.isRoot(child) &&
			(child.firstChild !== null || child.shadowRoot !== null) &&
			!child.matches(this.#options.unread)
		);
	}

	#make(roots: Sized[]): void {
		const made = region(roots.map(({ element }) => element));
		for (const root of made.roots) this.#ofRoot.set(root, made);
		this.#near.watch(watched(roots));
	}

	#dissolve(gone: Region): void {
		for (const root of gone.roots) this.#ofRoot.delete(root);
		this.#near.forget(gone);
		this.#options.onGone(gone);
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
		this.#pace.read(due);
		this.#options.onDue(due);
	}
}

const around = (node: Node): Node | null =>
	node instanceof ShadowRoot ? node.host : node.parentNode;
