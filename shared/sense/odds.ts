import type { WordData } from './data.ts';
import type { Evidence } from './evidence.ts';
import { words } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** What is known of a place. */
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

const THEIRS = words('his her their its');
const CAPITALS = /^[A-Z0-9-]{2,}s?$/;

/** What speaks against a word that is common outside the trades. */
const BY_COMMONNESS = [0, 0.45, 0.45, 0.5] as const;

/**
 * The odds, as a logarithm, that a word is meant in a sense of the glossary and not in its everyday
 * one. The weights are those of a logistic regression over sentences for tuning, rounded.
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
		byTone(place.reading, evidence)
	);
}

/** What the tone of the text says, and the words right beside the place: who talks to whom, and whose it is. */
function byTone({ before, after }: Reading, { tones }: Evidence): number {
	const [previous] = before;
	const begins = !previous || previous.away > 0;
	const theirs =
		previous?.gap === 'blank' && (THEIRS.has(previous.word) || /['’]s$/.test(previous.word));
	return (
		0.6 * Math.min(2, tones.colleague) +
		0.35 * Math.min(2, tones.code) +
		0.6 * Math.min(1, tones.number) -
		1.05 * Math.min(1, tones.telling) -
		0.5 * Math.min(1, tones.person) +
		(begins ? 0.9 : 0) -
		(theirs ? 0.75 : 0) -
		(after[0]?.word === 'of' ? 0.7 : 0)
	);
}

/** A long text has more words of every kind; beyond a few, more of them say less. */
const damped = (amount: number): number => (amount < 2 ? amount : 2 + 0.6 * (amount - 2));
