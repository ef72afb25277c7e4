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
	const known = Math.max(trade, support);
	return (
		0.65 -
		2.3 * everyday +
		1.4 * trade +
		1.35 * Math.max(0, damped(support) - trade) +
		2.45 * Math.min(1, work) +
		1.35 * Math.min(1, known) -
		BY_COMMONNESS[word.common] +
		(place.atWork ? 1.3 : 0) +
		(surface.includes(' ') ? 1.6 : 0) +
		(CAPITALS.test(surface) ? 0.65 : 0) +
		0.6 * upTo(2, place.reading, ({ word: near }) => COLLEAGUES.has(near)) +
		0.2 * upTo(2, place.reading, ({ raw }) => CODE.test(raw)) -
		0.95 * upTo(1, place.reading, ({ word: near }) => TELLING.has(near))
	);
}

/** A long text has more words of every kind; beyond a few, more of them say little more. */
const damped = (amount: number): number => (amount < 2 ? amount : 2 + 0.3 * (amount - 2));

/** What speaks against a word that is common outside the trades. */
const BY_COMMONNESS = [0, 0.65, 0.6, 0.8] as const;

const upTo = (most: number, { before, after }: Reading, holds: (token: Token) => boolean): number =>
	Math.min(most, before.filter(holds).length + after.filter(holds).length);
