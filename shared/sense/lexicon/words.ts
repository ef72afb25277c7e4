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

/** What is said of a word, for many words. */
export interface WordTable {
	get(word: string): string | undefined;
	has(word: string): boolean;
}

/** The lines of `table`, each a word, a colon and what is said of it. Read when first asked. */
export function wordTable(table: string): WordTable {
	let map: ReadonlyMap<string, string> | undefined;
	const ready = (): ReadonlyMap<string, string> => {
		map ??= new Map(table.trim().split('\n').map(entryOf));
		return map;
	};
	lists.push(ready);
	return { get: (word) => ready().get(word), has: (word) => ready().has(word) };
}

function entryOf(line: string): [word: string, said: string] {
	const [word = '', said = ''] = line.split(':');
	return [word.trim(), said.trim()];
}

/** Fixed expressions of several words. */
export interface Phrases {
	/** Those that `word` stands in. */
	with(word: string): readonly string[];
}

/** The expressions of `list`, parted by commas and line breaks, their words by single blanks. Read when first asked. */
export function phrases(list: string): Phrases {
	let index: ReadonlyMap<string, readonly string[]> | undefined;
	const ready = () => {
		index ??= byWord(list.split(/[,\n]/).flatMap((line) => line.trim() || []));
		return index;
	};
	lists.push(ready);
	return { with: (word) => ready().get(word) ?? [] };
}

function byWord(expressions: readonly string[]): Map<string, string[]> {
	const index = new Map<string, string[]>();
	for (const expression of new Set(expressions))
		for (const word of new Set(expression.split(' '))) {
			const known = index.get(word);
			if (known) known.push(expression);
			else index.set(word, [expression]);
		}
	return index;
}

const lists: (() => unknown)[] = [];

/** Reads all lists, with a pause after each: the first word that is asked for would wait for most of them at once. */
export function* readLists(): Generator<void> {
	for (const ready of lists) {
		ready();
		yield;
	}
}
