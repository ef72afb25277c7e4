import { BE } from './closed-class.ts';
import type { Company } from './companions.ts';
import type { WordData } from './data.ts';
import type { Evidence } from './evidence.ts';
import { type WordList, words } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** What is known of a place. */
export interface Circumstances {
	word: WordData;
	/** What stands there, as it is written. */
	surface: string;
	reading: Reading;
	evidence: Evidence;
	/** What of its everyday senses stands near it. */
	company: Company;
	/** Does something do it there, in a trade or elsewhere? */
	asVerb: boolean;
	/** How much the best of the glossary's meanings is supported. */
	support: number;
	/** Is the page one of a tool that the trades work with? */
	atWork: boolean;
}

/** Less about everyday life is nothing to go by. */
const HINT = 0.3;
/** How surely a word right before the place speaks for a term, or against one. */
const BEFORE: readonly [list: WordList, odds: number][] = [
	[words('our we'), 0.9],
	[words('this that these those which every each'), 1],
	[words('a an'), -0.5],
	[words('the'), 0.3],
	[words('his her their its'), -1],
];
const CAPITALS = /^[A-Z0-9-]{2,}s?$/;

/**
 * The odds, as a logarithm, that a word is meant in a sense of the glossary and not in its everyday
 * one. The weights are those of a logistic regression over sentences for tuning, rounded.
 */
export function oddsOfTerm(place: Circumstances): number {
	const { word, surface, evidence, support, company } = place;
	const { marketing, it, work } = evidence.topics;
	const everyday = damped(evidence.topics.everyday);
	const trade = damped(Math.max(marketing, it));
	const known = Math.max(marketing, it, support);
	return (
		0.5 -
		3.6 * Math.min(1, company.amount) -
		0.5 * Math.min(1, Math.max(0, company.amount - 1)) -
		1.1 * everyday +
		1.5 * trade +
		1.05 * Math.max(0, damped(support) - trade) +
		2 * Math.min(1, work) +
		1.1 * Math.min(1, known) +
		(everyday < HINT ? 0.6 : 0) -
		(word.common > 0 ? 0.4 : 0) +
		(place.atWork ? 0.7 : 0) -
		(place.asVerb ? 1.2 : 0) +
		(surface.includes(' ') ? 1.3 : 0) +
		(CAPITALS.test(surface) ? 0.6 : 0) +
		byTone(evidence) +
		byNeighbours(place.reading)
	);
}

/** What the tone of the text says: who talks to whom. */
const byTone = ({ tones }: Evidence): number =>
	0.45 * Math.min(2, tones.code) +
	0.8 * Math.min(1, tones.number) -
	0.5 * Math.min(1, tones.telling) -
	0.7 * Math.min(1, tones.person);

/** What the words right beside the place say: whose it is, and what is said of it. */
function byNeighbours({ before, after }: Reading): number {
	const [previous] = before;
	const [next] = after;
	const begins = !previous || previous.away > 0;
	const word = previous?.gap === 'blank' ? previous.word : '';
	const said = next?.gap === 'blank' ? next.word : '';
	return (
		(begins ? 0.7 : 0) +
		(BEFORE.find(([list]) => list.has(word))?.[1] ?? 0) -
		(/['’]s$/.test(word) ? 1 : 0) +
		(BE.has(said) ? 0.6 : 0) -
		(said === 'of' ? 0.8 : 0)
	);
}

/** A long text has more words of every kind; beyond a few, more of them say less. */
const damped = (amount: number): number => (amount < 2 ? amount : 2 + 0.6 * (amount - 2));
