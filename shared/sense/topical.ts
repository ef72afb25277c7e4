import { EVERYDAY, FAINTLY_EVERYDAY } from './lexicon/everyday.ts';
import { TOPICS } from './lexicon/topics.ts';
import { FAINTLY_IT, FAINTLY_MARKETING, IT, MARKETING, WORK } from './lexicon/trades.ts';
import type { WordList } from './lexicon/words.ts';

/** What a word is about, wherever it stands; `work` is any office's. */
export type Topic = 'marketing' | 'it' | 'work' | 'everyday';

/** A topic, and how surely, 0 to 1. */
export interface About {
	topic: Topic;
	surely: number;
}

const FAIRLY = 0.75;
const FAINTLY = 0.45;

const LISTS: readonly [topic: Topic, surely: number, lists: readonly WordList[]][] = [
	['marketing', 1, [MARKETING]],
	['it', 1, [IT]],
	['marketing', FAINTLY, [FAINTLY_MARKETING]],
	['it', FAINTLY, [FAINTLY_IT]],
	['everyday', 1, Object.values(TOPICS)],
	['everyday', FAIRLY, [EVERYDAY]],
	['everyday', FAINTLY, [FAINTLY_EVERYDAY]],
	['work', FAINTLY, [WORK]],
];

export function aboutOf(word: string): About | undefined {
	for (const form of [word, ...singulars(word)])
		for (const [topic, surely, lists] of LISTS)
			if (lists.some((list) => list.has(form))) return { topic, surely };
	return undefined;
}

const singulars = (word: string): string[] =>
	word.length < 4
		? []
		: [word.replace(/['’]s$/, ''), word.replace(/e?s$/, ''), word.replace(/s$/, '')];
