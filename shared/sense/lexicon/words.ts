/** A list of words that is only asked. */
export interface WordList {
	has(word: string): boolean;
}

/** The words of `list`, parted by white space. Read when first asked: many pages never need to. */
export function words(list: string): WordList {
	let set: ReadonlySet<string> | undefined;
	const ready = (): ReadonlySet<string> => {
		set ??= new Set(list.trim().split(/\s+/));
		return set;
	};
	lists.push(ready);
	return { has: (word) => ready().has(word) };
}

const lists: (() => unknown)[] = [];

/** Reads all lists, with a pause after each: the first word that is asked for would wait for most of them at once. */
export function* readLists(): Generator<void> {
	for (const ready of lists) {
		ready();
		yield;
	}
}
