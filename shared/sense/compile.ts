import { type Concept, isPublished, type Term } from '../model/concept.ts';
import type { PerSide, Side } from '../model/side.ts';
import { type Bag, bagOf, sources, stemsOf } from './bag.ts';
import { type Commonness, commonnessOf, commonnessOfTerm, verbnessOf } from './commonness.ts';
import type { SenseData, SenseEntry, WordData } from './data.ts';
import { kindOf } from './kind.ts';
import { Rarity } from './rarity.ts';

export type { SenseData } from './data.ts';
export { sensesFrom } from './decide.ts';

/** Stems that a meaning is known by, the heaviest first; fewer where there are thousands of meanings. */
const MOST_STEMS = 40;
const FEWEST_STEMS = 10;
const ALL_STEMS = 16_000;
/** Words of one side alone that are taken along, at most. */
const MOST_TRADE_WORDS = 1500;
/** Weights are kept as whole numbers of this fraction. */
const FRACTION = 6;

/** Gathers from a glossary what tells the meanings of its words apart, and apart from everyday language. */
export function compileSenses(concepts: readonly Concept[], terms: readonly Term[]): SenseData {
	const published = new Map(
		concepts.filter(({ status }) => isPublished(status)).map((concept) => [concept.id, concept]),
	);
	const live = terms.filter(({ conceptId }) => published.has(conceptId));
	const termsOf = Map.groupBy(live, ({ conceptId }) => conceptId);
	const unclear = unclearWords(live);
	const meanings = new Places<string>();
	const words: Record<string, WordData> = {};
	for (const [word, uses] of unclear) words[word] = wordData(word, uses, meanings);

	const rarity = new Rarity([...published.values()]);
	const stems = new Places<string>();
	const most = Math.max(FEWEST_STEMS, Math.min(MOST_STEMS, ALL_STEMS / meanings.all.length));
	const senses = meanings.all.flatMap((id): SenseEntry[] => {
		const concept = published.get(id);
		if (!concept) return [];
		const own = termsOf.get(id) ?? [];
		const related = concept.related.flatMap((other) => termsOf.get(other) ?? []);
		const bag = bagOf(sources(concept, own, related), stemsOfWords(own), rarity);
		return [{ id, kind: kindOf(concept), bag: packed(bag, stems, most) }];
	});
	return { version: 1, stems: stems.all.join(' '), trade: tradeWords(live, words), words, senses };
}

/** Words of several meanings, and single words that people use every day; by text in lower case. */
function unclearWords(terms: readonly Term[]): Map<string, Term[]> {
	const byText = Map.groupBy(terms, ({ text }) => text.toLowerCase());
	for (const [word, uses] of byText) {
		const [first] = uses;
		const isOne = uses.every(({ conceptId }) => conceptId === first?.conceptId);
		if (isOne && (/\s/.test(word) || commonnessOf(word) === 0)) byText.delete(word);
	}
	return byText;
}

function wordData(word: string, uses: readonly Term[], meanings: Places<string>): WordData {
	const byConcept = new Map(uses.map(({ conceptId, side }) => [conceptId, side]));
	const common = Math.max(...uses.map(commonnessOfTerm)) as Commonness;
	return {
		senses: [...byConcept.keys()].map((id) => meanings.of(id)),
		sides: [...byConcept.values()],
		common,
		verb: verbnessOf(word),
		acronym: common === 0 && commonnessOf(word) > 0,
	};
}

/** Single words with one meaning, which is one side's, and none outside the trades. */
function tradeWords(terms: readonly Term[], unclear: Readonly<Record<string, WordData>>): PerSide {
	const clear = terms.filter(({ text }) => !/\s/.test(text) && !unclear[text.toLowerCase()]);
	const of = (side: Side): string =>
		[...new Set(clear.filter((term) => term.side === side).map(({ text }) => text.toLowerCase()))]
			.slice(0, MOST_TRADE_WORDS)
			.join(' ');
	return { marketing: of('marketing'), it: of('it') };
}

/** The words themselves say nothing about which of their meanings is meant. */
const stemsOfWords = (terms: readonly Term[]): Set<string> =>
	new Set(terms.flatMap(({ text }) => (/\s/.test(text) ? [] : [...stemsOf(text)])));

const packed = (bag: Bag, stems: Places<string>, most: number): number[] =>
	[...bag]
		.map(([stem, weight]) => ({ stem, weight: Math.round(weight * FRACTION) }))
		.filter(({ weight }) => weight > 0)
		.sort((a, b) => b.weight - a.weight)
		.slice(0, most)
		.flatMap(({ stem, weight }) => [stems.of(stem), weight]);

/** Values by the place where they came first. */
class Places<T> {
	readonly #at = new Map<T, number>();

	get all(): T[] {
		return [...this.#at.keys()];
	}

	of(value: T): number {
		const at = this.#at.get(value) ?? this.#at.size;
		this.#at.set(value, at);
		return at;
	}
}
