/** A list of words that is only asked. */
export interface WordList {
	has(word: string): boolean;
}

/** The words of `list`, parted by white space. Read when first asked: many pages never need to. */
export function words(list: string): WordList {
	let set: ReadonlySet<string> | undefined;
	return {
		has(word) {
			set ??= new Set(list.trim().split(/\s+/));
			return set.has(word);
		},
	};
}
