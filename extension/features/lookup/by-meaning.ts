import { type DictionaryData, find, near } from './dictionary.ts';
import { forgiven } from './distance.ts';
import type { Query, QueryWord } from './query.ts';
import type { Segment } from './segment.ts';
import { kin } from './thesaurus.ts';

/** What a stem that is only spelled like the query's counts, and one that is used for the same thing. */
const MISSPELLED = 0.6;
const KIN = 0.35;
/** How much of an answer hangs on how many of the query's words it has. */
const COVERAGE = 0.3;

/**
 * How much each concept's texts are about the words of a query, from 0 to 1. A word that no text has
 * counts by the words spelled like it.
 */
export function byMeaning(segment: Segment, { content }: Query): Float32Array {
	const about = new Float32Array(segment.published.length);
	const covered = new Float32Array(about.length);
	/** The last word of the query that counted for a concept, and 1: each counts once. */
	const counted = new Uint8Array(about.length);
	const all = content.reduce((sum, { weight }) => sum + weight, 0);
	const { starts, items, weights } = segment.stemConcepts;
	for (const [turn, word] of content.entries())
		for (const { key, fit } of keysFor(segment, word)) {
			const share = (word.weight * fit) / all;
			const end = starts[key + 1] as number;
			for (let at = starts[key] as number; at < end; at++) {
				const concept = items[at] as number;
				if (counted[concept] === turn + 1) continue;
				counted[concept] = turn + 1;
				about[concept] = (about[concept] as number) + (share * (weights[at] as number)) / 255;
				covered[concept] = (covered[concept] as number) + share;
			}
		}
	for (let at = 0; at < about.length; at++)
		about[at] = (about[at] as number) * (1 - COVERAGE + COVERAGE * (covered[at] as number));
	return about;
}

/** Best first. */
function keysFor({ stems }: Segment, { word, stem }: QueryWord): { key: number; fit: number }[] {
	const own = find(stems, stem);
	const keys = own < 0 ? spelledLike(stems, word, stem) : [{ key: own, fit: 1 }];
	for (const other of kin(stem)) {
		const key = find(stems, other);
		if (key >= 0) keys.push({ key, fit: KIN });
	}
	return keys;
}

function spelledLike(
	stems: DictionaryData,
	word: string,
	stem: string,
): { key: number; fit: number }[] {
	const most = Math.min(forgiven(word), 2);
	if (most === 0) return [];
	return near(stems, stem, most)
		.map(({ number, mistakes }) => ({ key: number, fit: MISSPELLED / mistakes }))
		.sort((a, b) => b.fit - a.fit);
}
