import type { Note } from '@common-ground/shared/model/note.ts';
import { locating } from '@common-ground/shared/notes/anchor.ts';
import type { Standing } from '@common-ground/shared/notes/threads.ts';
import type { RegionText } from './region-text.ts';

/** The words of a note on the page. */
export interface Place {
	id: string;
	range: StaticRange;
}

export interface Found {
	/** From the top of the page to its end. */
	places: Place[];
	standing: Map<string, Standing>;
}

/**
 * Where the notes stand in the texts that the page shows, by the texts' names, in their order. Pauses often:
 * a note whose words are gone takes a search through the whole text.
 */
export function* findNotes(
	notes: readonly Note[],
	texts: ReadonlyMap<string, RegionText>,
): Generator<void, Found> {
	const names = [...texts.keys()];
	const standing = new Map<string, Standing>();
	const places: (Place & { at: number; region: number })[] = [];
	for (const { id, anchor } of notes) {
		if (!anchor) continue;
		yield;
		const text = texts.get(anchor.region);
		const stretch = text && (yield* locating(text.text, anchor));
		const range = stretch && text.rangeOf(stretch);
		if (range) places.push({ id, range, at: stretch.start, region: names.indexOf(anchor.region) });
		else standing.set(id, { state: text ? 'gone' : 'elsewhere' });
	}
	places.sort((a, b) => a.region - b.region || a.at - b.at);
	for (const [order, { id }] of places.entries()) standing.set(id, { state: 'here', order });
	return { places, standing };
}
