import { Claims } from '@common-ground/shared/relevance/claims.ts';
import { type Finder, type Mark, markOf, placesIn } from './marks.ts';
import { walkOver } from './read.ts';
import type { Reading } from './reading.ts';
import { type Reader, Walk } from './walk.ts';

/** Characters that are read before their words are looked for: more than a window shows. */
const PART = 24_000;
/** More than anybody goes through one by one. */
const MAX_MARKS = 10_000;

/** The words that deserve a mark below `root`, in page order, shadow roots in their places. */
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
