import { type Concept, isPublished, type Term } from '../model/concept.ts';
import type { SideOrShared } from '../model/side.ts';
import { type Bag, bagOf, sources, stemsOf } from './bag.ts';
import type { SenseData, SenseEntry, WordData } from './data.ts';
import { kindOf } from './kind.ts';
import { COMMON, LESS_COMMON, VERY_COMMON } from './lexicon/common.ts';
import { ALSO_VERBS, MOSTLY_VERBS } from './lexicon/verbs.ts';

export type { SenseData } from './data.ts';
export { sensesFrom } from './decide.ts';

/** What a stem of a word that is common outside the trades, too, counts, by how common it is. */
const PLAINNESS = [1, 0.9, 0.7, 0.4] as const;

/** Stems that a meaning is known by, at most: the heaviest. */
const MOST_STEMS = 40;

/** Gathers from a glossary what tells the meanings of its words apart, and apart from everyday language. */
export function compileSenses(concepts: readonly Concept[], terms: readonly Term[]): SenseData {
	const published = new Map(
		concepts.filter(({ status }) => isPublished(status)).map((concept) => [concept.id, concept]),
	);
	const live = terms.filter(({ conceptId }) => published.has(conceptId));
	const termsOf = Map.groupBy(live, ({ conceptId }) => conceptId);
	const unclear = unclearWords(live);
	const textOf = new Map<string, [string, number][]>();
	const frequency = new Map<string, number>();
	const leaning = new Map<string, { marketing: number; it: number }>();
	const owners = { marketing: 1, it: 1 };
	for (const concept of published.values()) {
		const own = termsOf.get(concept.id) ?? [];
		const related = concept.related.flatMap((id) => termsOf.get(id) ?? []);
		const from = sources(concept, own, related);
		textOf.set(concept.id, from);
		const side = sideOf(own);
		if (side !== 'shared') owners[side]++;
		for (const stem of stemsOf(from.map(([text]) => text).join(' '))) {
			frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
			if (side === 'shared') continue;
			const lean = leaning.get(stem) ?? { marketing: 0, it: 0 };
			lean[side]++;
			leaning.set(stem, lean);
		}
	}
	const total = Math.max(published.size, 50);
	const rarity = (stem: string) =>
		(1 - Math.log(frequency.get(stem) ?? 1) / Math.log(total)) * PLAINNESS[commonnessOfOne(stem)];

	const stems = new Places();
	const senses: SenseEntry[] = [];
	const senseAt = new Map<string, number>();
	const words: Record<string, WordData> = {};
	for (const [word, uses] of unclear) {
		const ids = [...new Set(uses.map(({ conceptId }) => conceptId))];
		for (const id of ids) {
			if (senseAt.has(id)) continue;
			const own = termsOf.get(id) ?? [];
			const ownStems = new Set<string>();
			for (const { text } of own)
				if (!/\s/.test(text)) for (const s of stemsOf(text)) ownStems.add(s);
			const bag = bagOf(textOf.get(id) ?? [], ownStems, rarity);
			senseAt.set(id, senses.length);
			senses.push({
				id,
				kind: kindOf(published.get(id) as Concept),
				bag: packed(bag, stems),
			});
		}
		words[word] = {
			senses: ids.map((id) => senseAt.get(id) as number),
			sides: ids.map((id) => uses.find(({ conceptId }) => conceptId === id)?.side ?? 'shared'),
			preferred: ids.map((id) =>
				uses.some((use) => use.conceptId === id && use.status === 'preferred'),
			),
			common: Math.max(...uses.map(commonness)) as WordData['common'],
			verb: verbness(word),
			acronym: uses.every(({ type }) => type === 'acronym') && commonnessOfOne(word) > 0,
		};
	}
	const trade: number[] = [];
	for (const [stem, lean] of leaning) {
		const n = lean.marketing + lean.it;
		if (n < 3) continue;
		const m = (lean.marketing + 1) / owners.marketing;
		const i = (lean.it + 1) / owners.it;
		const weight = Math.round(3.5 * Math.log2(m / i) * PLAINNESS[commonnessOfOne(stem)]);
		if (Math.abs(weight) < 3) continue;
		trade[stems.of(stem)] = Math.max(-9, Math.min(9, weight));
	}
	return {
		version: 1,
		stems: stems.list(),
		trade: Array.from({ length: stems.size }, (_, at) => trade[at] ?? 0),
		words,
		senses,
	};
}

/** Words of several meanings, and words that people use every day; by text in lower case. */
function unclearWords(terms: readonly Term[]): Map<string, Term[]> {
	const byText = Map.groupBy(terms, ({ text }) => text.toLowerCase());
	for (const [word, uses] of byText) {
		const meanings = new Set(uses.map(({ conceptId }) => conceptId)).size;
		const everyday = uses.some((use) => commonness(use) > 0) || commonnessOfOne(word) > 0;
		if (meanings < 2 && !everyday) byText.delete(word);
	}
	return byText;
}

/** Acronyms and words that no dictionary of everyday English has are 0. */
function commonness({ text, type }: Term): 0 | 1 | 2 | 3 {
	if (type === 'acronym' || text !== text.toLowerCase()) return 0;
	const parts = text.split(/[ -]/).map((part) => commonnessOfOne(part));
	return Math.min(...parts) as 0 | 1 | 2 | 3;
}

function commonnessOfOne(word: string): 0 | 1 | 2 | 3 {
	for (const form of [word, word.replace(/s$/, '')]) {
		if (VERY_COMMON.has(form)) return 3;
		if (COMMON.has(form)) return 2;
		if (LESS_COMMON.has(form)) return 1;
	}
	return MOSTLY_VERBS.has(word) || ALSO_VERBS.has(word) ? 1 : 0;
}

function verbness(word: string): 0 | 1 | 2 {
	for (const form of [word, word.replace(/s$/, '')]) {
		if (MOSTLY_VERBS.has(form)) return 2;
		if (ALSO_VERBS.has(form)) return 1;
	}
	return 0;
}

/** Whose concept it is: the side that alone has words for it. */
function sideOf(terms: readonly Term[]): SideOrShared {
	const sides = new Set(terms.map(({ side }) => side));
	const [first] = sides;
	return sides.size === 1 && first ? first : 'shared';
}

function packed(bag: Bag, stems: Places): number[] {
	return [...bag]
		.map(([stem, weight]): [string, number] => [stem, Math.round(weight * 6)])
		.filter(([, weight]) => weight > 0)
		.sort((a, b) => b[1] - a[1])
		.slice(0, MOST_STEMS)
		.flatMap(([stem, weight]) => [stems.of(stem), weight]);
}

/** Strings by the place where they were first seen. */
class Places {
	readonly #at = new Map<string, number>();

	get size(): number {
		return this.#at.size;
	}

	of(text: string): number {
		const at = this.#at.get(text) ?? this.#at.size;
		this.#at.set(text, at);
		return at;
	}

	list(): string {
		return [...this.#at.keys()].join(' ');
	}
}
