import type { Concept, Term } from '../model/concept.ts';

/** The texts that every concept of the pack has, as paths. */
export const TEXTS = [
	...(['subjectField', 'definition.marketing', 'definition.it'] as const),
	...(['changes.marketing', 'changes.it', 'example'] as const),
] as const;

/** The fields of a concept that the starter pack fills and that are upgraded one by one. */
export const FIELDS = [...TEXTS, 'kind', 'falseFriend', 'advice', 'kpi', 'related'] as const;
export type StarterField = (typeof FIELDS)[number];

/** The concept with another value at a path; without the field where there is none. */
export function withField(concept: Concept, path: StarterField, value: unknown): Concept {
	const [key = '', half] = path.split('.');
	if (half) {
		const pair = concept[key] as object;
		return { ...concept, [key]: { ...pair, [half]: value } };
	}
	if (value !== null) return { ...concept, [key]: value };
	const { [key]: _gone, ...rest } = concept;
	return rest as Concept;
}

/** What the pack says of a word: all of it is one field. */
export const wordOf = ({ text, side, status, type, match }: Term): Partial<Term> => ({
	...{ text, side, status, type },
	...(match ? { match } : {}),
});
