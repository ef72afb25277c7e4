import type { Mark } from '../features/glossary/marks.ts';

/** A word of the page, with every place where it deserves a mark. */
export interface PageWord {
	/** Tells words of one list apart: what the word means. */
	key: string;
	/** As it stands where it comes first. */
	word: string;
	kind: Mark['kind'];
	conceptIds: string[];
	/** In the order of the marks. */
	places: Mark[];
}

/** Marks as words, each once, in the order of their first places. */
export function wordList(marks: readonly Mark[]): PageWord[] {
	const words = new Map<string, PageWord>();
	for (const mark of marks) {
		const key = mark.conceptIds.toSorted().join(' ');
		const known = words.get(key);
		if (known) known.places.push(mark);
		else
			words.set(key, {
				key,
				word: plain(mark.word),
				kind: mark.kind,
				conceptIds: mark.conceptIds,
				places: [mark],
			});
	}
	return [...words.values()];
}

/** Without what only the page's layout needs: line breaks and places to break a word. */
const plain = (word: string): string =>
	word
		.replace(/[\u00ad\u200b\u2060]/g, '')
		.replace(/\s+/g, ' ')
		.slice(0, LONGEST);

const LONGEST = 200;
