import type { Concept, Term } from '../model/concept.ts';
import { isClosedClass } from './closed-class.ts';
import type { Rarity } from './rarity.ts';
import { stem } from './stem.ts';

/** How telling a stem is for one meaning; stems of small words and of the word itself have none. */
export type Bag = Map<string, number>;

const WORD = /\p{L}[\p{L}\p{N}]*(?:['’_.-][\p{L}\p{N}]+)*/gu;

/** The stems of a text, each once, without those that say nothing. */
export const stemsOf = (text: string): Set<string> =>
	new Set(
		[...text.toLowerCase().matchAll(WORD)].flatMap(([word]) =>
			word.length < 3 || isClosedClass(word) ? [] : [stem(word)],
		),
	);

/** What of a concept's record speaks for it, and how loudly. */
export function sources(
	concept: Concept,
	terms: readonly Term[],
	related: readonly Term[],
): [text: string, weight: number][] {
	return [
		[terms.map(({ text }) => text).join(' '), 1.5],
		[related.map(({ text }) => text).join(' '), 1],
		[concept.definition.marketing, 1],
		[concept.definition.it, 1],
		[concept.example, 0.8],
		[concept.changes.marketing, 0.6],
		[concept.changes.it, 0.6],
	];
}

/** The bag of one concept; `own` are the stems that stay out of it. */
export function bagOf(
	from: readonly [text: string, weight: number][],
	own: ReadonlySet<string>,
	rarity: Rarity,
): Bag {
	const bag: Bag = new Map();
	for (const [text, weight] of from)
		for (const one of stemsOf(text))
			if (!own.has(one)) bag.set(one, Math.max(bag.get(one) ?? 0, weight * rarity.of(one)));
	return bag;
}
