/** What stands under each key, as plain data: of key `i`, the items from `starts[i]` to `starts[i + 1]`. */
export interface PostingsData {
	starts: Uint32Array;
	items: Uint32Array;
	/** From 0 to 255, beside each item. */
	weights: Uint8Array;
}

export class PostingsDraft {
	/** Weight and item in one number. */
	readonly #lists: number[][] = [];
	#size = 0;

	add(key: number, item: number, weight = 255): void {
		const list = this.#lists[key];
		const packed = item * 256 + weight;
		if (!list) this.#lists[key] = [packed];
		else if (list.at(-1) !== packed) list.push(packed);
		else return;
		this.#size += 1;
	}

	freeze(keys: number): PostingsData {
		const starts = new Uint32Array(keys + 1);
		const items = new Uint32Array(this.#size);
		const weights = new Uint8Array(this.#size);
		let at = 0;
		for (let key = 0; key < keys; key++) {
			starts[key] = at;
			for (const packed of this.#lists[key] ?? []) {
				items[at] = Math.floor(packed / 256);
				weights[at] = packed % 256;
				at += 1;
			}
		}
		starts[keys] = at;
		return { starts, items, weights };
	}
}

/** Calls `visit` for each item under a key; nothing for the key -1. */
export function each(
	{ starts, items }: PostingsData,
	key: number,
	visit: (item: number) => void,
): void {
	if (key < 0) return;
	const end = starts[key + 1] as number;
	for (let at = starts[key] as number; at < end; at++) visit(items[at] as number);
}
