import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import { Roots } from '../../page/roots.ts';
import { shadowOf } from '../../page/shadow.ts';
import { Slices, type Work } from '../../page/slices.ts';
import type { Vocabulary } from '../../page/vocabulary.ts';
import { hasMoved, withinBudget } from './budget.ts';
import { type Finder, kept, type Mark, type Place, placesIn } from './marks.ts';
import { merged } from './order.ts';
import type { Painter } from './painter.ts';
import { read } from './read.ts';
import type { Region } from './region.ts';
import { Regions } from './regions.ts';
import { Sections } from './sections.ts';
import { Thinning } from './thinning.ts';
import { unreadOn } from './unread.ts';
import type { Reader } from './walk.ts';
import { wholePage } from './whole.ts';

/** Milliseconds after which what is found is shown, even while more is being read. */
const PATIENCE = 150;
/** Shadow roots near the window that are read: each has to be watched. */
const MAX_SHADOWS = 3_000;

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
	/** Shadow roots that were met on this page. */
	readonly shadows = new Roots();
	readonly #options: MarkerOptions;
	readonly #slices: Slices;
	readonly #regions: Regions;
	readonly #thinning = new Thinning();
	readonly #reader: Reader;
	#finder: Finder | undefined;
	#cards: ReadonlySet<Element> = new Set();
	#reading = 0;
	#painted = 0;
	#paintWaits = false;
	#shown: readonly Mark[] = [];
	#placesAsked = false;
	#placesChanged = false;
	#whole: Promise<Mark[]> | undefined;

	constructor(options: MarkerOptions) {
		const { context } = options;
		this.#options = options;
		this.#slices = new Slices(context.signal, (error) => complain('glossary', error));
		const unread = unreadOn(context.site?.excluded);
		this.#regions = new Regions({
			unread,
			signal: context.signal,
			onDue: (region) => this.#due(region),
			onFar: (region) => this.#far(region),
			onGone: (region) => this.#thinning.release(region),
			later: (work) => this.#slices.add(work),
		});
		this.#reader = {
			unread,
			sections: new Sections((element) => this.#cards.has(element)),
			isElsewhere: (element) => this.#regions.isRoot(element),
			shadowOf,
			onShadow: (root) => this.#onShadow(root),
		};
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

	/** The words that deserve a mark on the whole page, in page order. Read while nobody waits for anything else. */
	everywhere(): Promise<Mark[]> {
		this.#whole ??= this.#readWhole().finally(() => {
			this.#whole = undefined;
		});
		return this.#whole;
	}

	/** Begins, or begins anew with other words. */
	use({ matcher, senses }: Vocabulary): void {
		if (this.#finder?.matcher === matcher && this.#finder.senses === senses) return;
		const begins = !this.#finder;
		const { site } = this.#options.context;
		this.#finder = { matcher, senses, site: site?.id ?? location.host };
		if (begins) this.#slices.add(this.#regions.explore(document.body));
		else this.#regions.refresh();
	}

	changed(touched: ReadonlySet<Element>): void {
		if (this.#finder) this.#regions.changed(touched);
		if (this.#reading === 0) this.#paint();
	}

	/** The window moved over the page, or the page looks different now. */
	moved(): void {
		this.#look();
		if ([...this.#regions.near].some(hasMoved)) this.#paint();
	}

	#due(region: Region): void {
		this.#reading++;
		this.#slices.add(this.#read(region), true);
	}

	*#read(region: Region): Work {
		try {
			region.due = false;
			if (region.near.size > 0 && !this.#regions.recut(region)) yield* this.#readAnew(region);
		} finally {
			this.#reading--;
			if (this.#reading === 0 || performance.now() - this.#painted > PATIENCE) this.#paint();
		}
	}

	*#readAnew(region: Region): Work {
		region.roots = region.roots.filter((root) => root.isConnected);
		const [first] = region.roots;
		if (!this.#finder || !first) return;
		// All of it is somebody's text in the making.
		if (document.designMode === 'on') return this.#thinning.release(region);
		this.#cards = this.#cardsIn(region);
		const { sections } = this.#reader;
		if (!region.start?.isConnected) region.start = sections.startOf(first);
		const reading = yield* read(region.roots, sections.idOf(region.start), this.#reader);
		Object.assign(region, yield* placesIn(reading, this.#finder));
		this.#thinning.choose(region, this.near);
		this.#placesChanged = this.#placesAsked;
	}

	#readWhole(): Promise<Mark[]> {
		const finder = this.#finder;
		const { site, signal } = this.#options.context;
		return new Promise((resolve) => {
			if (!finder || signal.aborted) return resolve([]);
			signal.addEventListener('abort', () => resolve([]), { once: true });
			const cards = new Set(
				site?.cards(document, new URL(location.href)).map(({ element }) => element),
			);
			const sections = new Sections((element) => cards.has(element));
			const work = wholePage(document.body, { ...this.#reader, sections }, finder);
			const near = () => [...this.near].flatMap(({ marks }) => marks);
			this.#slices.add(
				(function* () {
					const marks = kept(near(), yield* work);
					const listed = new Set(marks);
					resolve(
						merged(
							marks,
							near().filter((mark) => !listed.has(mark)),
						),
					);
				})(),
			);
		});
	}

	#cardsIn({ roots }: Region): ReadonlySet<Element> {
		const { site } = this.#options.context;
		if (!site) return this.#cards;
		const url = new URL(location.href);
		return new Set(roots.flatMap((root) => site.cards(root, url)).map((card) => card.element));
	}

	#far(region: Region): void {
		this.#thinning.release(region);
		this.#placesChanged = this.#placesAsked;
		this.#paintSoon();
	}

	/** Once for many regions. */
	#paintSoon(): void {
		if (this.#paintWaits) return;
		this.#paintWaits = true;
		this.#slices.add(() => {
			this.#paintWaits = false;
			if (this.#reading === 0) this.#paint();
		}, true);
	}

	#paint(): void {
		const { context, painter, onShown, onRead } = this.#options;
		if (context.signal.aborted) return;
		this.#painted = performance.now();
		const marks = withinBudget(this.#regions.near);
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

	#onShadow(root: ShadowRoot): boolean {
		if (!this.shadows.has(root)) {
			if (this.shadows.size >= MAX_SHADOWS) {
				complain('shadow roots', 'There are so many that not all of them are read.');
				return false;
			}
			this.shadows.add(root);
			this.#options.context.watch(root);
			this.#options.painter.include(root);
		}
		this.#regions.exploreShadow(root);
		return false;
	}
}

const sameAs = (before: readonly Mark[], now: readonly Mark[]): boolean =>
	before.length === now.length && before.every((mark, i) => mark === now[i]);
