import { BE } from './closed-class.ts';
import type { Companies } from './companions.ts';
import type { WordData } from './data.ts';
import type { Evidence } from './evidence.ts';
import { type WordList, words } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** What is known of a place. */
export interface Circumstances {
	word: WordData;
	/** As the glossary writes it. */
	term: string;
	/** What stands there, as it is written. */
	surface: string;
	reading: Reading;
	evidence: Evidence;
	/** What stands near it as beside each of its senses. */
	company: Companies;
	/** Does something do it there, in a trade or elsewhere? */
	asVerb: boolean;
	/** How much the best of the glossary's meanings is supported. */
	support: number;
	/** Is the page one of a tool that the trades work with; a weak one, where other people write, too? */
	tool: 'none' | 'weak' | 'strong';
}

/** Less about everyday life is nothing to go by. */
export const HINT = 0.3;
/** How surely a word right before the place speaks for a term, or against one. */
const BEFORE: readonly [list: WordList, odds: number][] = [
	[words('our we'), 0.5],
	[words('this that these those which every each'), 0.9],
	[words('a an'), -0.8],
	[words('the'), 0.25],
	[words('his her their its'), -0.9],
];
/** What speaks against a word, by how common it is outside the trades. */
const BY_COMMONNESS = [0, 0.15, 0.4, 1.4] as const;
/** What the tool that the page belongs to speaks for its words. */
const BY_TOOL = { none: 0, weak: 0.7, strong: 1.3 } as const;
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
	const partners = Math.max(company.marketing.amount, company.it.amount);
	const beside = Math.max(0, company.everyday.amount - 0.7 * partners);
	return (
		0.25 -
		3.7 * Math.min(1, beside) -
		0.5 * Math.min(1, Math.max(0, beside - 1)) +
		1.4 * Math.min(1, partners) -
		1.1 * everyday +
		1.65 * trade +
		1.2 * Math.max(0, damped(support) - trade) +
		1.6 * Math.min(1, work) +
		1.15 * Math.min(1, known) +
		(everyday < HINT ? 0.25 : 0) -
		BY_COMMONNESS[word.common] +
		BY_TOOL[place.tool] -
		(place.asVerb ? 1.7 : 0) +
		(surface.includes(' ') ? 1.3 : 0) +
		(CAPITALS.test(surface) ? 0.7 : 0) +
		byTone(evidence) +
		byNeighbours(place.reading)
	);
}

/** What the tone of the text says: who talks to whom. */
const byTone = ({ tones }: Evidence): number =>
	0.7 * Math.min(1, tones.colleague) +
	0.4 * Math.min(2, tones.code) +
	Math.min(1, tones.number) -
	0.75 * Math.min(1, tones.telling) -
	0.95 * Math.min(1, tones.person);

/** What the words right beside the place say: whose it is, and what is said of it. */
function byNeighbours({ before, after }: Reading): number {
	const [previous] = before;
	const [next] = after;
	const begins = !previous || previous.away > 0;
	const word = previous?.gap === 'blank' ? previous.word : '';
	const said = next?.gap === 'blank' ? next.word : '';
	return (
		(begins ? 0.65 : 0) +
		(BEFORE.find(([list]) => list.has(word))?.[1] ?? 0) -
		(/['’]s$/.test(word) ? 0.9 : 0) +
		(BE.has(said) ? 0.6 : 0) -
		(said === 'of' ? 1.1 : 0)
	);
}

/** A long text has more words of every kind; beyond a few, more of them say less. */
const damped = (amount: number): number => (amount < 2 ? amount : 2 + 0.6 * (amount - 2));
