import { afterMistakes, alike, beginsLike } from './alike.ts';
import { beginning, find, keyAt, near } from './dictionary.ts';
import { forgiven } from './distance.ts';
import { each, type PostingsData } from './postings.ts';
import { type Query, runsOf } from './query.ts';
import { formOf, type Segment } from './segment.ts';
import { stemOf } from './words.ts';

/** What a name counts that the query has the stems, or the initials, of. */
const BY_STEMS = 0.97;
const BY_INITIALS = 0.75;
/** What a query loses that is the name only after its words of grammar were left out. */
const WITHOUT_GRAMMAR = 0.03;
/** A query of more letters is no misspelled name. */
const LONGEST_NAME = 40;

/** How well whole names fit the query, by name, from 0 to 1. */
export function wholeNames(segment: Segment, { words, content }: Query): Map<number, number> {
	const fits = new Map<number, number>();
	const asked = content.map(({ word }) => word);
	giveFits(segment, words, (name, fit) => fits.set(name, Math.max(fits.get(name) ?? 0, fit)));
	if (asked.length < words.length)
		giveFits(segment, asked, (name, fit) =>
			fits.set(name, Math.max(fits.get(name) ?? 0, fit - WITHOUT_GRAMMAR)),
		);
	return fits;
}

function giveFits(
	{ whole, wholeNames, forms, formNames }: Segment,
	words: readonly string[],
	give: (name: number, fit: number) => void,
): void {
	const written = words.join('');
	const giveAll = (postings: PostingsData, key: number, fit: number): void =>
		each(postings, key, (name) => give(name, fit));
	const same = find(whole, written);
	giveAll(wholeNames, same, 1);
	giveAll(formNames, find(forms, formOf.stems(words.map(stemOf))), BY_STEMS);
	giveAll(formNames, find(forms, formOf.initials([...written])), BY_INITIALS);
	if (written.length > LONGEST_NAME) return;
	for (const key of beginning(whole, written))
		giveAll(wholeNames, key, beginsLike(written, keyAt(whole, key)));
	if (same < 0)
		for (const { number, mistakes } of near(whole, written, forgiven(written)))
			giveAll(wholeNames, number, afterMistakes(mistakes, written.length));
}

/**
 * How much the names of each concept have of the query, for the choice of candidates: words that are
 * like its words, and whole names that stand in it.
 */
export function sharedWords(segment: Segment, { words, content }: Query): Float32Array {
	const { wordConcepts, whole, wholeNames, forms, formNames, conceptOf } = segment;
	const shared = new Float32Array(segment.published.length);
	const counted = new Uint8Array(shared.length);
	for (const [turn, { word, stem, weight }] of content.entries())
		for (const { key, fit } of wordsLike(segment, word, stem))
			each(wordConcepts, key, (concept) => {
				if (counted[concept] === turn + 1) return;
				counted[concept] = turn + 1;
				shared[concept] = (shared[concept] as number) + weight * fit;
			});
	for (const run of runsOf(words)) {
		const standsIn = (name: number): void => {
			const concept = conceptOf[name] as number;
			shared[concept] = Math.max(shared[concept] as number, run.length);
		};
		each(wholeNames, find(whole, run.join('')), standsIn);
		each(formNames, find(forms, formOf.stems(run.map(stemOf))), standsIn);
	}
	return shared;
}

/** Words of names like a word of the query, the likest first. */
function wordsLike({ words }: Segment, word: string, stem: string): { key: number; fit: number }[] {
	const keys = new Map<number, number>();
	const same = find(words, word);
	if (word.length > 1)
		for (const key of beginning(words, word)) keys.set(key, alike(word, stem, keyAt(words, key)));
	if (same >= 0) keys.set(same, 1);
	else
		for (const { number } of near(words, word, forgiven(word)))
			keys.set(number, alike(word, stem, keyAt(words, number)));
	return [...keys].map(([key, fit]) => ({ key, fit })).sort((a, b) => b.fit - a.fit);
}
