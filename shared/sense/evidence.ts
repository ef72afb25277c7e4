import type { SideOrShared } from '../model/side.ts';
import type { Reading, Token } from './reading.ts';
import type { Topic } from './topical.ts';
import type { Saying, Tone, Vocabulary } from './vocabulary.ts';

/** A word nearby that says something; `weight` grows with its nearness. */
interface Cue extends Pick<Saying, 'about' | 'stem'> {
	raw: string;
	weight: number;
}

/** All that the words around a place say. */
export interface Evidence {
	cues: readonly Cue[];
	/** By what the words are about. */
	topics: Record<Topic, number>;
	/** How many words have a tone. */
	tones: Record<Tone, number>;
}

export function evidenceIn({ before, after }: Reading, vocabulary: Vocabulary): Evidence {
	const cues: Cue[] = [];
	const topics = { marketing: 0, it: 0, work: 0, everyday: 0 };
	const tones = { colleague: 0, telling: 0, person: 0, code: 0, number: 0 };
	const seen = new Set<Saying>();
	const take = (token: Token | undefined): void => {
		if (!token) return;
		const saying = vocabulary.sayingOf(token.of);
		if (saying.tone) tones[saying.tone]++;
		const { about, stem } = saying;
		if ((stem < 0 && !about) || seen.has(saying)) return;
		seen.add(saying);
		const weight = weightOf(token);
		cues.push({ about, stem, raw: token.raw, weight });
		if (about) topics[about.topic] += weight * about.surely;
	};
	for (let at = 0; at < before.length || at < after.length; at++) {
		take(before[at]);
		take(after[at]);
	}
	return { cues, topics, tones };
}

/** What a word says by where it stands: about 1, more right beside the place. */
export function weightOf({ gap, away, distance }: Token): number {
	if (away > 1) return 0.3;
	if (away === 1) return 0.65;
	if (distance === 1 && gap === 'blank') return 1.5;
	return distance <= 8 ? 1 : 0.8;
}

/** What a word of a meaning's own texts counts, by its weight in the bag. */
const OWN = 0.45;

/** A page about a trade has many of its words; beyond these they say less about a single place. */
const TOPIC = 1.5;
const BEYOND = 0.4;

/** What speaks for one meaning: the words of its own `bag`, and those of its side's trade. */
export function supportFor(bag: Weights, side: SideOrShared, { cues, topics }: Evidence): number {
	let own = 0;
	for (const cue of cues) own += ownOf(bag, cue);
	const topic = side === 'shared' ? (topics.marketing + topics.it) / 2 : topics[side];
	return own + Math.min(topic, TOPIC) + BEYOND * Math.max(0, topic - TOPIC);
}

/** Weights of stems, by their places. */
export type Weights = ReadonlyMap<number, number>;

const ownOf = (bag: Weights, { stem, weight }: Cue): number =>
	stem < 0 ? 0 : OWN * weight * (bag.get(stem) ?? 0);

/** Cues that are told to people, at most. */
const TOLD = 3;

/** The words nearby that speak for a meaning, the most telling first. */
export const cuesFor = (bag: Weights, side: SideOrShared, { cues }: Evidence): string[] =>
	told(cues, (cue) => ownOf(bag, cue) + aboutness(cue, side));

/** The words nearby that are about everyday life, the most telling first. */
export const everydayCues = ({ cues }: Evidence): string[] =>
	told(cues, (cue) => aboutness(cue, 'everyday'));

const aboutness = ({ about, weight }: Cue, topic: Topic | SideOrShared): number =>
	about?.topic === topic ? about.surely * weight : 0;

const told = (cues: readonly Cue[], telling: (cue: Cue) => number): string[] =>
	cues
		.map((cue) => ({ raw: cue.raw, says: telling(cue) }))
		.filter(({ says }) => says > 0)
		.sort((a, b) => b.says - a.says)
		.slice(0, TOLD)
		.map(({ raw }) => raw);
