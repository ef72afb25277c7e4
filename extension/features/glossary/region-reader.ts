import type { Work } from '../../page/slices.ts';
import type { SiteAdapter } from '../../sites/contract.ts';
import { type Finder, placesIn } from './marks.ts';
import { read } from './read.ts';
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
		this.#cards = new Set(region.roots.flatMap((root) => this.#cardsIn(root)));
		const { sections } = this.#reader;
		if (!region.start?.isConnected) region.start = sections.startOf(first);
		const reading = yield* read(region.roots, sections.idOf(region.start), this.#reader);
		if (region.end !== reading.lastSection) this.#sectionsChanged(region, first);
		region.end = reading.lastSection;
		Object.assign(region, yield* placesIn(reading, finder));
		thinning.choose(region, regions.near);
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
