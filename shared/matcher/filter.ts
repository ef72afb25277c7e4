/**
 * A filter in front of the tables: a key that is in them always passes, another one seldom. Of the
 * word at a key's place both bits of its mask must be set. Masks stand in a table of 4 KB because
 * shifting by a number that varies takes three instructions, four times for each word of a text.
 */
export const MASKS = Int32Array.from({ length: 1024 }, (_, low) => (1 << low) | (1 << (low >>> 5)));
export const MASK_BITS = 10;

export function addTo(filter: Int32Array, key: number): void {
	const place = (key >>> MASK_BITS) & (filter.length - 1);
	filter[place] = (filter[place] as number) | (MASKS[key & (MASKS.length - 1)] as number);
}

/** Is a key perhaps among those that were added? */
export function mayHold(filter: Int32Array, key: number): boolean {
	const word = filter[(key >>> MASK_BITS) & (filter.length - 1)] as number;
	return (~word & (MASKS[key & (MASKS.length - 1)] as number)) === 0;
}
