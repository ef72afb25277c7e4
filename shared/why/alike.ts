import { folder } from './fold.ts';

/** What was said about one ticket. */
export interface Told {
	id: string;
	text: string;
}

export interface Alike {
	id: string;
	/** Cosine of the weighted words, from 0 to 1. */
	score: number;
}

/** Below this, two tickets merely share a word. */
const ENOUGH = 0.18;
/** Two texts about the same thing have more than one word in common. */
const SHARED = 2;
/** So much of two words is the same where one is a form of the other, or its beginning. */
const KIND = 5;

type Counts = Map<string, number>;

/** Finds tickets that are about the same thing. Made once for many questions; holds no text. */
export class AlikeIndex {
	readonly #ids: readonly string[];
	/** Of each ticket: the squared length of its weighted words. */
	readonly #squares: number[];
	/** By word: the tickets that say it, with its weight there. */
	readonly #said = new Map<string, { at: number; weight: number }[]>();
	readonly #fold = folder();

	constructor(told: readonly Told[]) {
		this.#ids = told.map(({ id }) => id);
		this.#squares = told.map(() => 0);
		const counted = told.map(({ text }) => this.#counts(text));
		for (const [at, counts] of counted.entries())
			for (const [word, count] of counts) {
				const said = this.#said.get(word) ?? [];
				said.push({ at, weight: count });
				this.#said.set(word, said);
			}
		for (const [word, said] of this.#said)
			for (const one of said) {
				one.weight = this.#weight(word, one.weight);
				this.#squares[one.at] = (this.#squares[one.at] ?? 0) + one.weight ** 2;
			}
	}

	/** The most alike first; none rather than a far-fetched one. */
	find(text: string, most: number): Alike[] {
		let square = 0;
		const found = new Map<number, { dot: number; kinds: Set<string> }>();
		for (const [word, count] of this.#counts(text)) {
			const asked = this.#weight(word, count);
			square += asked ** 2;
			for (const { at, weight } of this.#said.get(word) ?? []) {
				const one = found.get(at) ?? { dot: 0, kinds: new Set() };
				one.dot += asked * weight;
				one.kinds.add(word.slice(0, KIND));
				found.set(at, one);
			}
		}
		return [...found]
			.filter(([, { kinds }]) => kinds.size >= SHARED)
			.map(([at, { dot }]) => ({
				id: this.#ids[at] ?? '',
				score: dot / Math.sqrt(square * (this.#squares[at] ?? 1)),
			}))
			.filter(({ score }) => score >= ENOUGH)
			.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
			.slice(0, most);
	}

	/** Rare words weigh more; a word said often does not weigh as often. */
	#weight(word: string, count: number): number {
		const among = this.#said.get(word)?.length ?? 0;
		return (1 + Math.log(count)) * Math.log(1 + (this.#ids.length + 1) / (among + 0.5));
	}

	#counts(text: string): Counts {
		const counts: Counts = new Map();
		for (const word of this.#fold(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
		return counts;
	}
}
