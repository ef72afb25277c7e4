import type { Concept, Term } from '../model/concept.ts';
import { starterPack } from './load.ts';
import type { StarterConcept } from './types.ts';

/**
 * The starter pack, or the named parts of it, as records of a team, approved from the first second. Ids
 * are stable across versions.
 */
export function starterRecords(parts?: readonly string[]): { concepts: Concept[]; terms: Term[] } {
	const taken = parts
		? starterPack.filter(({ subjectField }) => parts.includes(subjectField))
		: starterPack;
	return {
		concepts: taken.map(toConcept),
		terms: taken.flatMap(toTerms),
	};
}

const conceptId = (id: string): string => `sp-${id}`;

function toConcept(starter: StarterConcept): Concept {
	const { terms: _terms, related = [], kpi, ...rest } = starter;
	return {
		...rest,
		id: conceptId(starter.id),
		status: 'approved',
		related: related.map(conceptId),
		...(kpi
			? { kpi: { ...kpi, ...(kpi.pairedWith ? { pairedWith: conceptId(kpi.pairedWith) } : {}) } }
			: {}),
		vouchedBy: '',
		vouchedAt: '',
	};
}

const toTerms = (starter: StarterConcept): Term[] =>
	starter.terms.map((term) => ({
		...term,
		id: termId(conceptId(starter.id), term),
		conceptId: conceptId(starter.id),
	}));

/** The same wherever a term comes from: the pack and a file that was exported give it one id. */
export const termId = (concept: string, { side, text }: Pick<Term, 'side' | 'text'>): string =>
	`${concept}~${side}~${slug(text)}`;

/** Keeps blank and hyphen apart: "front end" and "front-end" are two terms of one concept. */
const slug = (text: string): string =>
	text
		.toLowerCase()
		.replace(/\s+/gu, '_')
		.replace(/[^\p{L}\p{N}._/-]+/gu, '-');
