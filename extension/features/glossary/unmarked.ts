import type { Unmarked } from './places.ts';
import type { Region } from './region.ts';

/** More than anybody looks through. */
const MAX = 500;

/** The words near the window that have no mark, each concept once a reason. */
export function unmarkedIn(regions: Iterable<Region>): Unmarked[] {
	const all = new Map<string, Unmarked>();
	const add = (conceptId: string, why: Unmarked['why']) =>
		all.size < MAX && all.set(`${why} ${conceptId}`, { conceptId, why });
	for (const { places, hidden } of regions) {
		for (const { conceptIds, why } of places)
			if (why) for (const conceptId of conceptIds) add(conceptId, why);
		for (const { conceptId, why } of hidden) add(conceptId, why);
	}
	return [...all.values()];
}
