import { find } from './dictionary.ts';
import type { Segment } from './segment.ts';

/** A segment that is searched. */
export interface Shelf {
	segment: Segment;
	ids: readonly string[];
	names: readonly string[];
	/** Concepts of it that are not looked for: a newer segment has them, or they are gone. */
	hidden: ReadonlySet<number>;
}

export const shelfOf = (segment: Segment, hiddenIds: ReadonlySet<string> = new Set()): Shelf => {
	const ids = segment.ids === '' ? [] : segment.ids.split('\n');
	const hidden = new Set<number>();
	if (hiddenIds.size > 0)
		for (const [number, id] of ids.entries()) if (hiddenIds.has(id)) hidden.add(number);
	return { segment, ids, names: segment.names.split('\n'), hidden };
};

/** In how many concepts of all shelves a stem stands. */
export function spread(shelves: readonly Shelf[], stem: string): number {
	let sum = 0;
	for (const { segment } of shelves) {
		const key = find(segment.stems, stem);
		if (key < 0) continue;
		const { starts } = segment.stemConcepts;
		sum += (starts[key + 1] as number) - (starts[key] as number);
	}
	return sum;
}
