import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import { shadowOf } from '../../page/shadow.ts';
import { Slices, type Work } from '../../page/slices.ts';
import type { Vocabulary } from '../../page/vocabulary.ts';
import { hasMoved, withinBudget } from './budget.ts';
import { type Finder, type Mark, placesIn } from './marks.ts';
import type { Painter } from './painter.ts';
import { read } from './read.ts';
import type { Region } from './region.ts';
import { Regions } from './regions.ts';
import { Sections } from './sections.ts';
import { Thinning } from './thinning.ts';
import { unreadOn } from './unread.ts';
import type { Reader } from './walk.ts';

/** Milliseconds after which what is found is shown, even while more is being read. */
const PATIENCE = 150;

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
	readonly shadows = new Set<ShadowRoot>();
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

	/** The regions near the window: what stands there, with a mark or without. */
	get near(): ReadonlySet<Region> {
		return this.#regions.near;
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
		this.#cards = this.#cardsIn(region);
		const { sections } = this.#reader;
		if (!region.start?.isConnected) region.start = sections.startOf(first);
		const reading = yield* read(region.roots, sections.idOf(region.start), this.#reader);
		Object.assign(region, yield* placesIn(reading, this.#finder));
		this.#thinning.choose(region, this.near);
	}

	#cardsIn({ roots }: Region): ReadonlySet<Element> {
		const { site } = this.#options.context;
		if (!site) return this.#cards;
		const url = new URL(location.href);
		return new Set(roots.flatMap((root) => site.cards(root, url)).map((card) => card.element));
	}

	#far(region: Region): void {
		this.#thinning.release(region);
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
		if (sameAs(this.#shown, marks)) return;
		this.#shown = marks;
		painter.paint(marks);
		onShown(marks);
	}

	#look(): void {
		const { context, painter } = this.#options;
		painter.look(context.theme(), context.settings.underline);
	}

	#onShadow(root: ShadowRoot): boolean {
		if (!this.shadows.has(root)) {
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
