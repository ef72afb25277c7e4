import type { Concept } from '../model/concept.ts';
import { stemsOf } from './bag.ts';
import { commonnessOf } from './commonness.ts';

/** Concepts that are read to learn how rare a stem is; a sample does for a glossary of thousands. */
const SAMPLE = 1500;
/** A glossary of a few concepts says nothing about rarity. */
const LEAST = 50;
/** What a word that is common outside the trades, too, counts, by how common it is. */
const PLAINNESS = [1, 0.9, 0.7, 0.4] as const;

/** How telling stems are: 0 for one that every concept's texts have, 1 for one that few have. */
export class Rarity {
	readonly #counts = new Map<string, number>();
	readonly #total: number;

	constructor(concepts: readonly Concept[]) {
		const step = Math.max(1, Math.floor(concepts.length / SAMPLE));
		const sample = concepts.filter((_, at) => at % step === 0);
		this.#total = Math.max(sample.length, LEAST);
		for (const { definition, changes, example } of sample) {
			const text = [definition.marketing, definition.it, changes.marketing, changes.it, example];
			for (const stem of stemsOf(text.join(' ')))
				this.#counts.set(stem, (this.#counts.get(stem) ?? 0) + 1);
		}
	}

	of(stem: string): number {
		const common = Math.log(this.#counts.get(stem) ?? 1) / Math.log(this.#total);
		return (1 - common) * PLAINNESS[commonnessOf(stem)];
	}
}
