import type { StarterConcept } from '../types.ts';
import { type Fault, NAMES, SIDES } from './fault.ts';

/** Share of words that two texts have in common from which on one is a copy of the other. */
const NEARLY_ALL = 0.75;

/** Definitions that read nearly the same, of the two sides or of two concepts; and sentences that stand twice. */
export const copied = (pack: readonly StarterConcept[]): Fault[] => [
	...nearlyTheSame(pack),
	...twice(pack),
];

function nearlyTheSame(pack: readonly StarterConcept[]): Fault[] {
	const texts = pack.flatMap((concept) =>
		SIDES.map((side) => ({ concept, side, words: wordsOf(concept.definition[side]) })),
	);
	return texts.flatMap(({ concept, side, words }, at) =>
		texts.slice(at + 1).flatMap((other) =>
			alike(words, other.words)
				? [
						{
							concept,
							fault: `The definition for ${NAMES[side]} is nearly that of “${other.concept.id}” for ${NAMES[other.side]}.`,
						},
					]
				: [],
		),
	);
}

function twice(pack: readonly StarterConcept[]): Fault[] {
	const seen = new Map<string, string>();
	return pack.flatMap((concept) => {
		const { changes, example } = concept;
		return [changes.marketing, changes.it, example]
			.filter((text) => text !== '')
			.flatMap((text) => {
				const where = seen.get(text);
				seen.set(text, concept.id);
				return where ? [{ concept, fault: `“${text}” stands in “${where}” too.` }] : [];
			});
	});
}

const wordsOf = (text: string): ReadonlySet<string> =>
	new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	if (small.size === 0 || small.size < NEARLY_ALL * large.size) return false;
	let common = 0;
	for (const word of small) if (large.has(word)) common += 1;
	return common >= NEARLY_ALL * (a.size + b.size - common);
}
