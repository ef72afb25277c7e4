import { type Entry, nameOf } from './entry.ts';
import type { Hit } from './index.ts';
import { folded } from './words.ts';

/**
 * The concepts of a page as answers, in page order. Neighbours that share a word are its two
 * senses: they stand on the page as one mark, and so they are one answer.
 */
export function pageHits(entries: readonly Entry[]): Hit[] {
	const hits: (Hit & { last: Entry })[] = [];
	for (const entry of entries) {
		const before = hits.at(-1);
		const shared = before && sharedWord(before.last, entry);
		if (before && shared !== undefined) {
			before.word = shared;
			before.conceptIds.push(entry.concept.id);
			before.last = entry;
		} else
			hits.push({ word: nameOf(entry), conceptIds: [entry.concept.id], by: 'word', last: entry });
	}
	return hits.map(({ last: _last, ...hit }) => hit);
}

function sharedWord(a: Entry, b: Entry): string | undefined {
	const words = new Set(a.terms.map(({ text }) => folded(text)));
	return b.terms.find(({ text }) => words.has(folded(text)))?.text;
}
