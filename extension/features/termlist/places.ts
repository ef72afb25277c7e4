import { wordOf } from '../glossary/anchor.ts';
import type { Mark } from '../glossary/marks.ts';

/** The first place that can be seen in the window; else the first that is still there. */
export function nearestPlace(places: readonly Mark[]): Mark | undefined {
	const there = places.filter((place) => wordOf(place));
	return there.find(isSeen) ?? there[0];
}

function isSeen(place: Mark): boolean {
	const box = wordOf(place)?.getBoundingClientRect();
	return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
}
