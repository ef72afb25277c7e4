import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import { Slices, type Work } from '../../page/slices.ts';
import type { Vocabulary } from '../../page/vocabulary.ts';
import { hasMoved, withinBudget } from './budget.ts';
import { isStillThere, type Mark, type Place } from './marks.ts';
import type { Painter } from './painter.ts';
import type { Finder } from './places.ts';
import type { Region } from './region.ts';
import { RegionReader } from './region-reader.ts';
import { Regions } from './regions.ts';
import { Thinning } from './thinning.ts';
import { Trees } from './trees.ts';
import { unreadOn } from './unread.ts';
import { Whole } from './whole.ts';

/** Milliseconds after which what is found is shown, even while more is being read. */
const PATIENCE = 150;

/** Name of an entry in the page's timeline, in test builds alone. */
const WINDOW_READ = 'common-ground: window read';

export interface MarkerOptions {
	context: PageContext;
	painter: Painter;
	/** What is shown has changed; in no particular order. */
	onShown(marks: readonly Mark[]): void;
	/** Something was read, whether that changed what is shown or not. */
	onRead(): void;
}

/** Keeps the words near the window marked while the page scrolls and changes. */
export class Marker {
	readonly #options: MarkerOptions;
	readonly #slices: Slices;
	readonly #regions: Regions;
	readonly #trees: Trees;
	readonly #whole: Whole;
	readonly #thinning = new Thinning();
	readonly #reader: RegionReader;
	#finder: Finder | undefined;
	#reading = 0;
	/** Those of them that stand in the window. */
	#readingInWindow = 0;
	#painted = 0;
	#paintWaits = false;
	#shown: readonly Mark[] = [];
	#placesAsked = false;
	#placesChanged = false;

	constructor(options: MarkerOptions) {
		const { context, painter } = options;
		const { signal } = context;
		this.#options = options;
		this.#slices = new Slices(signal, (error) => complain('glossary', error));
		const unread = unreadOn(context.site?.excluded);
		this.#regions = new Regions({
			unread,
			signal,
			onDue: (region) => this.#due(region),
			onFar: (region) => this.#far(region),
			onGone: (region) => this.#thinning.release(region),
			later: (work) => this.#slices.add(work),
		});
		this.#trees = new Trees({
			signal,
			onNew(root) {
				context.watch(root);
				painter.include(root);
			},
			onMet: (root) => this.#regions.exploreShadow(root),
		});
		const { site } = context;
		const [regions, trees, thinning] = [this.#regions, this.#trees, this.#thinning];
		this.#reader = new RegionReader({ site, unread, regions, trees, thinning });
		this.#whole = new Whole({
			slices: this.#slices,
			signal,
			reading: () => this.#finder && { reader: this.#reader.whole(), finder: this.#finder },
			near: () => [...this.near].flatMap(({ marks }) => marks),
		});
	}

	/** The regions near the window. */
	get near(): ReadonlySet<Region> {
		return this.#regions.near;
	}

	/** Where foreign words stand near the window. Whoever asks is told when it changes, by `onShown`. */
	get places(): Place[] {
		this.#placesAsked = true;
		return [...this.near].flatMap(({ places }) => places);
	}

	/** Shadow roots that were met on this page. */
	get trees(): Iterable<ShadowRoot> {
		return this.#trees.roots;
	}

	/** The words that deserve a mark on the whole page, in page order; as they are when it was read. */
	everywhere(): Promise<Mark[]> {
		return this.#whole.marks();
	}

	/** Looks what is near the window. It is read once there are words to find. */
	begin(): void {
		this.#slices.add(this.#regions.explore(document.body));
	}

	/** Finds these words from now on. */
	use({ matcher, senses }: Vocabulary): void {
		if (this.#finder?.matcher === matcher && this.#finder.senses === senses) return;
		const { site } = this.#options.context;
		const { host } = location;
		this.#finder = { matcher, senses, site: site?.id ?? host, host };
		this.#painted = performance.now();
		this.#regions.refresh();
	}

	changed(touched: ReadonlySet<Element>): void {
		this.#regions.changed(touched);
		if (this.#finder) this.#paintSoon();
	}

	/** The window moved over the page, or the page looks different now. */
	moved(): void {
		this.#look();
		if ([...this.near].some(hasMoved)) this.#paint();
	}

	#due(region: Region): void {
		if (!this.#finder) {
			region.due = false;
			return;
		}
		const { inWindow } = region;
		this.#reading++;
		if (inWindow) this.#readingInWindow++;
		this.#slices.add(this.#read(region, inWindow), true);
	}

	*#read(region: Region, inWindow: boolean): Work {
		const isFirst = !region.known;
		try {
			region.due = false;
			if (region.near.size > 0 && !this.#regions.recut(region)) {
				if (this.#finder) yield* this.#reader.read(region, this.#finder);
				this.#placesChanged = this.#placesAsked;
			}
		} finally {
			this.#reading--;
			if (inWindow) this.#readingInWindow--;
			const isWindowRead = inWindow && this.#readingInWindow === 0;
			// By this the benchmark of pages sees in the browser's trace what people wait for.
			if (isFirst && isWindowRead && import.meta.env.MODE === 'e2e') performance.mark(WINDOW_READ);
			if (isWindowRead || performance.now() - this.#painted > PATIENCE) this.#paint();
			else this.#paintSoon();
		}
	}

	#far(region: Region): void {
		this.#thinning.release(region);
		this.#placesChanged = this.#placesAsked;
		this.#paintSoon();
	}

	/** Once for all that is being read and looked at: each painting of new marks costs the page a frame. */
	#paintSoon(): void {
		if (this.#paintWaits) return;
		this.#paintWaits = true;
		this.#slices.add(() => {
			this.#paintWaits = false;
			if (this.#reading === 0) this.#paint();
		});
	}

	#paint(): void {
		const { context, painter, onShown, onRead } = this.#options;
		if (context.signal.aborted) return;
		this.#painted = performance.now();
		const all = withinBudget(this.near);
		const marks = this.#regions.isAnyWaiting ? all.filter(isStillThere) : all;
		this.#look();
		onRead();
		if (sameAs(this.#shown, marks) && !this.#placesChanged) return;
		this.#placesChanged = false;
		this.#shown = marks;
		painter.paint(marks);
		onShown(marks);
	}

	#look(): void {
		const { context, painter } = this.#options;
		painter.look({ theme: context.theme(), underline: context.settings.underline });
	}
}

const sameAs = (before: readonly Mark[], now: readonly Mark[]): boolean =>
	before.length === now.length && before.every((mark, i) => mark === now[i]);
