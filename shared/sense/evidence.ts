import type { SideOrShared } from '../model/side.ts';
import type { SenseEntry } from './data.ts';
import type { Reading, Token } from './reading.ts';
import type { Topic } from './topical.ts';
import type { Saying, Vocabulary } from './vocabulary.ts';

/** A word nearby that says something; `weight` grows with its nearness. */
interface Cue extends Saying {
	raw: string;
	weight: number;
}

/** All that the words around a place say. */
export interface Evidence {
	cues: readonly Cue[];
	/** By what the words are about. */
	topics: Record<Topic, number>;
	/** Other words nearby that are unclear by themselves: several together are seldom an accident. */
	otherTerms: number;
}

export function evidenceIn(reading: Reading, vocabulary: Vocabulary): Evidence {
	const cues: Cue[] = [];
	const topics = { marketing: 0, it: 0, work: 0, everyday: 0 };
	const seen = new Set<string>();
	let otherTerms = 0;
	for (const token of [...reading.before, ...reading.after].sort(byDistance)) {
		const saying = vocabulary.sayingOf(token.word);
		if (!saying || seen.has(token.word)) continue;
		seen.add(token.word);
		const weight = weightOf(token);
		if (saying.isTerm && token.away === 0) otherTerms++;
		cues.push({ ...saying, raw: token.raw, weight });
		if (saying.about) topics[saying.about.topic] += weight * saying.about.surely;
	}
	return { cues, topics, otherTerms };
}

const byDistance = (a: Token, b: Token): number => a.distance - b.distance;

function weightOf({ gap, away, distance }: Token): number {
	if (away > 1) return 0.4;
	if (away === 1) return 0.65;
	if (distance === 1 && gap === 'blank') return 1.5;
	return distance <= 8 ? 1 : 0.8;
}

/** What a word of a meaning's own texts counts, by its weight in the bag. */
const OWN = 0.29;

/** What speaks for one meaning: its own words, and those of its side's trade. */
export function supportFor(
	sense: SenseEntry,
	side: SideOrShared,
	{ cues, topics }: Evidence,
): number {
	let own = 0;
	for (let at = 0; at < sense.bag.length; at += 2)
		for (const cue of cues)
			if (cue.stem === sense.bag[at]) own += cue.weight * (sense.bag[at + 1] ?? 0);
	const trade = side === 'shared' ? (topics.marketing + topics.it) / 2 : topics[side];
	return OWN * own + trade;
}

/** The words nearby that are about `topic`, the most telling first. */
export const cuesOf = ({ cues }: Evidence, topic: Topic): string[] =>
	cues
		.filter((cue) => cue.about?.topic === topic)
		.sort((a, b) => telling(b) - telling(a))
		.slice(0, 3)
		.map(({ raw }) => raw);

const telling = ({ about, weight }: Cue): number => (about?.surely ?? 0) * weight;
