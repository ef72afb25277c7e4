import { Claims } from '@common-ground/shared/relevance/claims.ts';
import { complain } from '../../page/quiet.ts';
import type { Slices, Work } from '../../page/slices.ts';
import { kept, type Mark, markOf } from './marks.ts';
import { merged } from './order.ts';
import { type Finder, placesIn } from './places.ts';
import { walkOver } from './read.ts';
import type { Reading } from './reading.ts';
import { type Reader, Walk } from './walk.ts';

/** Characters that are read before their words are looked for: more than a window shows. */
const PART = 24_000;
/** More than anybody goes through one by one. */
const MAX_MARKS = 10_000;

export interface WholeOptions {
	slices: Slices;
	signal: AbortSignal;
	/** How to read, at the time of asking; undefined where there are no words to look for. */
	reading(): { reader: Omit<Reader, 'isElsewhere' | 'onShadow'>; finder: Finder } | undefined;
	/** The marks near the window: they are among those of the page, as they are. */
	near(): readonly Mark[];
}

/** Reads all of a page, only when asked, and while nobody waits for anything else. */
export class Whole {
	readonly #options: WholeOptions;
	#asked: Promise<Mark[]> | undefined;

	constructor(options: WholeOptions) {
		this.#options = options;
	}

	/** The words that deserve a mark on the whole page, in page order. Asked several times at once it reads once. */
	marks(): Promise<Mark[]> {
		this.#asked ??= new Promise<Mark[]>((resolve) => {
			this.#options.signal.addEventListener('abort', () => resolve([]), { once: true });
			this.#options.slices.add(this.#read(resolve));
		}).finally(() => {
			this.#asked = undefined;
		});
		return this.#asked;
	}

	*#read(resolve: (marks: Mark[]) => void): Work {
		const { reading, near } = this.#options;
		const how = reading();
		try {
			const found = how ? yield* wholePage(document.body, how.reader, how.finder) : [];
			const marks = kept(near(), found);
			const listed = new Set(marks);
			resolve(
				merged(
					marks,
					near().filter((mark) => !listed.has(mark)),
				),
			);
		} catch (error) {
			complain('whole page', error);
			resolve([...near()]);
		}
	}
}

/** The same below any element, shadow roots in their places. */
export function* wholePage(
	root: Element,
	reader: Omit<Reader, 'isElsewhere' | 'onShadow'>,
	finder: Finder,
): Generator<void, Mark[]> {
	const walk = new Walk(reader.sections.idOf(root), {
		...reader,
		isElsewhere: () => false,
		onShadow: () => true,
	});
	const marks: Mark[] = [];
	for (const _ of walkOver(root, walk)) {
		yield;
		if (walk.reading.text.length > PART && walk.isAtLineEnd)
			marks.push(...(yield* marksIn(walk.take(), finder)));
		if (marks.length > MAX_MARKS) return marks.slice(0, MAX_MARKS);
	}
	marks.push(...(yield* marksIn(walk.take(), finder)));
	return marks;
}

function* marksIn(reading: Reading, finder: Finder): Generator<void, Mark[]> {
	const { places } = yield* placesIn(reading, finder);
	const reasons = new Claims<Reading>().choose(reading, places);
	return places.flatMap((place, i) => (reasons[i] ? [] : (markOf(place) ?? [])));
}
