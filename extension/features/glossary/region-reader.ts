import type { Work } from '../../page/slices.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { type Finder, placesIn } from './places.ts';
import { placesAgain } from './places-again.ts';
import { type RootText, read } from './read.ts';
import type { Reading } from './reading.ts';
import type { Region } from './region.ts';
import type { Regions } from './regions.ts';
import { Sections } from './sections.ts';
import type { Thinning } from './thinning.ts';
import type { Trees } from './trees.ts';
import type { Reader } from './walk.ts';

export interface RegionReaderOptions {
	site: SiteAdapter | undefined;
	unread: string;
	regions: Regions;
	trees: Trees;
	thinning: Thinning;
}

/** Reads regions, and says which of their places have a mark. */
export class RegionReader {
	readonly #options: RegionReaderOptions;
	readonly #reader: Reader;
	#cards: ReadonlySet<Element> = new Set();

	constructor(options: RegionReaderOptions) {
		const { unread, regions, trees } = options;
		this.#options = options;
		this.#reader = {
			unread,
			sections: new Sections((element) => this.#cards.has(element)),
			isElsewhere: (element) => regions.isRoot(element),
			shadowOf: (element) => trees.of(element),
			onShadow(root) {
				trees.meet(root);
				return false;
			},
		};
	}

	*read(region: Region, finder: Finder): Work {
		const { thinning, regions } = this.#options;
		region.roots = region.roots.filter((root) => root.isConnected);
		const [first] = region.roots;
		if (!first) return;
		// All of it is somebody's text in the making.
		if (document.designMode === 'on') return thinning.release(region);
		const texts = unchangedTexts(region);
		const reading = yield* this.#readRoots(region, first, texts);
		const { known } = region;
		const found = yield* known?.finder === finder
			? placesAgain({ ...region, reading: known.reading }, reading, finder)
			: placesIn(reading, finder);
		// It was scrolled away meanwhile.
		if (region.near.size === 0) return thinning.release(region);
		if (region.end !== reading.lastSection) this.#sectionsChanged(region, first);
		Object.assign(region, found, { end: reading.lastSection, known: { texts, reading, finder } });
		thinning.choose(region, regions.near);
	}

	*#readRoots(
		region: Region,
		first: Element,
		texts: Map<Element, RootText>,
	): Generator<void, Reading> {
		const news = region.roots.filter((root) => !texts.has(root));
		this.#cards = new Set(news.flatMap((root) => this.#cardsIn(root)));
		const { sections } = this.#reader;
		if (!region.start?.isConnected) region.start = sections.startOf(first);
		return yield* read(region.roots, sections.idOf(region.start), this.#reader, texts);
	}

	/** Reads the page as a whole: every card of it is known. */
	whole(): Reader {
		const cards = new Set(this.#cardsIn(document));
		return { ...this.#reader, sections: new Sections((element) => cards.has(element)) };
	}

	/** Headings came or went: what is read below them may be of other sections now. */
	#sectionsChanged(region: Region, above: Element): void {
		const { regions } = this.#options;
		for (const below of regions.near) {
			const [root] = below.roots;
			if (below === region || !below.start || !root) continue;
			if (!(above.compareDocumentPosition(root) & Node.DOCUMENT_POSITION_FOLLOWING)) continue;
			const start = this.#reader.sections.startOf(root);
			if (start !== below.start) regions.again(below);
			below.start = start;
		}
	}

	#cardsIn(root: ParentNode): Element[] {
		const { site } = this.#options;
		return site?.cards(root, new URL(location.href)).map(({ element }) => element) ?? [];
	}
}

/** What was read of those roots of a region that did not change since. */
function unchangedTexts({ roots, known, changed }: Region): Map<Element, RootText> {
	const texts = new Map<Element, RootText>();
	for (const root of roots) {
		const text = known?.texts.get(root);
		if (text && !changed.has(root)) texts.set(root, text);
	}
	changed.clear();
	return texts;
}
