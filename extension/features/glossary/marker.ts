import { compileInSteps } from '@common-ground/shared/matcher/compile.ts';
import type { Matcher, MatchTerm } from '@common-ground/shared/matcher/model.ts';
import type { PageContext } from '../../page/context.ts';
import { complain } from '../../page/quiet.ts';
import { Slices, type Work } from '../../page/slices.ts';
import { hasMoved, withinBudget } from './budget.ts';
import { kept, type Mark, marksIn } from './marks.ts';
import type { Painter } from './painter.ts';
import { type Reader, read } from './read.ts';
import type { Region } from './region.ts';
import { Regions } from './regions.ts';
import { unreadOn } from './unread.ts';

/** Milliseconds after which what is found is shown, even while more is being read. */
const PATIENCE = 150;

export interface MarkerOptions {
	context: PageContext;
	painter: Painter;
	/** What is shown has changed; in no particular order. */
	onShown(marks: readonly Mark[]): void;
}

/** Keeps the words near the window marked while the page scrolls and changes. */
export class Marker {
	/** Open shadow roots that were met on this page. */
	readonly shadows = new Set<ShadowRoot>();
	readonly #options: MarkerOptions;
	readonly #slices: Slices;
	readonly #regions: Regions;
	readonly #reader: Reader;
	#matcher: Pick<Matcher, 'find'> = { find: () => [] };
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
			later: (work) => this.#slices.add(work),
		});
		this.#reader = {
			unread,
			isElsewhere: (element) => this.#regions.isRoot(element),
			isCard: (element) => this.#cards.has(element),
			onShadow: (root) => this.#onShadow(root),
		};
	}

	/** Begins, or begins anew with other words. */
	use(terms: readonly MatchTerm[]): void {
		this.#slices.add(this.#prepare(terms));
	}

	changed(touched: ReadonlySet<Element>): void {
		this.#regions.changed(touched);
		if (this.#reading === 0) this.#paint();
	}

	/** The window moved over the page, or the page looks different now. */
	moved(): void {
		this.#look();
		if ([...this.#regions.near].some(hasMoved)) this.#paint();
	}

	*#prepare(terms: readonly MatchTerm[]): Work {
		const begins = this.#regions.near.size === 0;
		this.#matcher = yield* compileInSteps(terms);
		if (begins) yield* this.#regions.explore(document.body);
		else this.#regions.refresh();
	}

	#due(region: Region): void {
		this.#reading++;
		this.#slices.add(this.#read(region), true);
	}

	*#read(region: Region): Work {
		try {
			region.due = false;
			if (region.near.size === 0 || this.#regions.recut(region)) return;
			region.roots = region.roots.filter((root) => root.isConnected);
			this.#cards = this.#cardsIn(region);
			const reading = yield* read(region.roots, this.#reader);
			region.marks = kept(region.marks, yield* marksIn(reading, this.#matcher));
		} finally {
			this.#reading--;
			if (this.#reading === 0 || performance.now() - this.#painted > PATIENCE) this.#paint();
		}
	}

	#cardsIn({ roots }: Region): ReadonlySet<Element> {
		const { site } = this.#options.context;
		if (!site) return this.#cards;
		const url = new URL(location.href);
		return new Set(roots.flatMap((root) => site.cards(root, url)).map((card) => card.element));
	}

	#far(region: Region): void {
		region.marks = [];
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
		const { context, painter, onShown } = this.#options;
		if (context.signal.aborted) return;
		this.#painted = performance.now();
		const marks = withinBudget(this.#regions.near);
		this.#look();
		if (sameAs(this.#shown, marks)) return;
		this.#shown = marks;
		painter.paint(marks);
		onShown(marks);
	}

	#look(): void {
		const { context, painter } = this.#options;
		painter.look(context.theme(), context.settings.underline);
	}

	#onShadow(root: ShadowRoot): void {
		if (!this.shadows.has(root)) {
			this.shadows.add(root);
			this.#options.context.watch(root);
			this.#options.painter.include(root);
		}
		this.#regions.exploreShadow(root);
	}
}

const sameAs = (before: readonly Mark[], now: readonly Mark[]): boolean =>
	before.length === now.length && before.every((mark, i) => mark === now[i]);
