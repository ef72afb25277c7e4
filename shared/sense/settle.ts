import type { Decision } from './model.ts';

/** A decision about a place, and a name of the word there that is equal for equal words. */
export interface Decided extends Decision {
	word: string;
}

/**
 * One text means one thing by a word: where a meaning was left open, it is the one that was decided on
 * for the same word elsewhere in the text, if all of them agree.
 */
export function settled<T extends Decided>(places: readonly T[]): T[] {
	const decided = new Map<string, Set<string>>();
	for (const { word, conceptIds } of places) {
		const [only, other] = conceptIds;
		if (only === undefined || other !== undefined) continue;
		const ids = decided.get(word) ?? new Set();
		decided.set(word, ids.add(only));
	}
	return places.map((place) => {
		const [id, other] = decided.get(place.word) ?? [];
		const fits = id !== undefined && other === undefined && place.conceptIds.includes(id);
		return fits && place.conceptIds.length > 1 ? { ...place, conceptIds: [id] } : place;
	});
}
