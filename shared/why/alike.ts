import { foldedWords } from './fold.ts';

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

/** Finds tickets that are about the same thing. Made once for many questions; holds no text. */
export class AlikeIndex {
	readonly #vectors: { id: string; words: Map<string, number>; length: number }[];
	readonly #count: number;
	readonly #in = new Map<string, number>();

	constructor(told: readonly Told[]) {
		const counted = told.map(({ id, text }) => ({ id, words: countsOf(text) }));
		this.#count = told.length;
		for (const { words } of counted)
			for (const word of words.keys()) this.#in.set(word, (this.#in.get(word) ?? 0) + 1);
		this.#vectors = counted.map(({ id, words }) => ({ id, ...this.#weighted(words) }));
	}

	/** The most alike first; none rather than a far-fetched one. */
	find(text: string, most: number): Alike[] {
		const asked = this.#weighted(countsOf(text));
		if (asked.words.size < SHARED) return [];
		return this.#vectors
			.map(({ id, words, length }) => {
				const common = [...asked.words].filter(([word]) => words.has(word));
				const dot = common.reduce((sum, [word, by]) => sum + by * (words.get(word) ?? 0), 0);
				const kinds = new Set(common.map(([word]) => word.slice(0, 5))).size;
				return { id, score: kinds < SHARED ? 0 : dot / (asked.length * length || 1) };
			})
			.filter(({ score }) => score >= ENOUGH)
			.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
			.slice(0, most);
	}

	/** Rare words weigh more; a word said often does not weigh as often. */
	#weighted(counts: Map<string, number>): { words: Map<string, number>; length: number } {
		const words = new Map<string, number>();
		let square = 0;
		for (const [word, count] of counts) {
			const rarity = Math.log(1 + (this.#count + 1) / ((this.#in.get(word) ?? 0) + 0.5));
			const weight = (1 + Math.log(count)) * rarity;
			words.set(word, weight);
			square += weight * weight;
		}
		return { words, length: Math.sqrt(square) };
	}
}

function countsOf(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const word of foldedWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}
