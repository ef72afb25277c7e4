import type { WordData } from './data.ts';
import type { Evidence } from './evidence.ts';
import { words } from './lexicon/words.ts';
import type { Reading, Token } from './reading.ts';

/** What is known of a place besides the words around it. */
export interface Circumstances {
	word: WordData;
	/** What stands there, as it is written. */
	surface: string;
	reading: Reading;
	evidence: Evidence;
	/** How much the best of the glossary's meanings is supported. */
	support: number;
	/** Is the page one of a tool that the trades work with? */
	atWork: boolean;
}

const COLLEAGUES = words("i we you our us my your please me let's we'll we've don't can't");
const THEIRS = words('his her their its');
const TELLING = words('was were had did');
/** "user_id", "db-03", "v4.2", "README.md", "SQL": nobody talks so at home. */
const CODE = /[_@]|\.[a-z]|\d[a-z]|[a-z]\d|[a-z][A-Z]|\d\.\d|%$|^[A-Z]{2,5}s?$|[-/][A-Z0-9]/;
const CAPITALS = /^[A-Z0-9-]{2,}s?$/;

/**
 * The odds, as a logarithm, that a word is meant in a sense of the glossary and not in its everyday
 * one. The weights are those of a logistic regression over the sentences for tuning, rounded.
 */
export function oddsOfTerm(place: Circumstances): number {
	const { word, surface, evidence, support } = place;
	const { marketing, it, work } = evidence.topics;
	const everyday = damped(evidence.topics.everyday);
	const trade = damped(Math.max(marketing, it));
	const known = Math.max(marketing, it, support);
	return (
		0.1 -
		1.85 * everyday +
		1.45 * trade +
		1.05 * Math.max(0, damped(support) - trade) +
		2.6 * Math.min(1, work) +
		1.3 * Math.min(1, known) +
		0.7 * Math.min(2, evidence.otherTerms) -
		BY_COMMONNESS[word.common] +
		(place.atWork ? 1.2 : 0) +
		(surface.includes(' ') ? 1.3 : 0) +
		(CAPITALS.test(surface) ? 0.5 : 0) +
		byNeighbours(place.reading)
	);
}

/** What the small words say: who speaks to whom, and whose it is. */
function byNeighbours({ before, after }: Reading): number {
	const all = [...before, ...after];
	const upTo = (most: number, holds: (token: Token) => boolean): number =>
		Math.min(most, all.filter(holds).length);
	const previous = before[0]?.gap === 'blank' ? before[0] : undefined;
	const begins = !before[0] || before[0].away > 0;
	const theirs = previous && (THEIRS.has(previous.word) || /['’]s$/.test(previous.word));
	return (
		0.6 * upTo(2, ({ word }) => COLLEAGUES.has(word)) +
		0.35 * upTo(2, ({ raw }) => CODE.test(raw)) +
		0.6 * upTo(1, ({ raw }) => /^\d/.test(raw)) -
		1.05 * upTo(1, ({ word }) => TELLING.has(word)) +
		(begins ? 0.9 : 0) -
		(theirs ? 0.75 : 0) -
		(after[0]?.word === 'of' ? 0.7 : 0)
	);
}

/** A long text has more words of every kind; beyond a few, more of them say little more. */
const damped = (amount: number): number => (amount < 2 ? amount : 2 + 0.6 * (amount - 2));

/** What speaks against a word that is common outside the trades. */
const BY_COMMONNESS = [0, 0.45, 0.45, 0.5] as const;
