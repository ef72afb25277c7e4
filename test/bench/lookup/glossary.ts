import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { prose } from '../matcher/prose.ts';
import { nouns } from '../matcher/terms.ts';

export interface Records {
	concepts: Concept[];
	terms: Term[];
}

/** Terms of each concept that fills up. */
const TERMS = 3;

/**
 * For each count the starter pack, filled up to so many concepts (it may have more itself): nouns of WordNet as terms, and passages of real
 * documentation as definitions, what they change and examples.
 */
export async function records(counts: readonly number[]): Promise<Records[]> {
	const { concepts, terms } = starterRecords();
	const count = Math.max(...counts);
	const words = await nouns();
	const passages = (await prose()).filter((paragraph) => paragraph.length > 60);
	const passage = (seed: number, length: number): string =>
		(passages[(seed * 7919) % passages.length] ?? '').slice(0, length);
	for (let i = concepts.length; i < count; i++) {
		const concept = conceptOf(`filled-${i}`, (n, length) => passage(i * 5 + n, length));
		concepts.push(concept);
		for (let n = 0; n < TERMS; n++) terms.push(termOf(concept.id, n, wordsOf(words, i, n)));
	}
	const starter = starterRecords();
	const termsOf = (fillers: number): Term[] =>
		terms.slice(0, starter.terms.length + fillers * TERMS);
	return counts.map((wanted) => {
		const fillers = Math.max(0, wanted - starter.concepts.length);
		return {
			concepts: concepts.slice(0, starter.concepts.length + fillers),
			terms: termsOf(fillers),
		};
	});
}

/** The second and third term of a concept are of two words. */
function wordsOf(words: readonly string[], concept: number, n: number): string {
	const noun = words[(concept + n * 20_011) % words.length] ?? '';
	return n === 0 ? noun : `${noun.split(' ')[0]} ${words[(concept * 31 + n) % words.length]}`;
}

const conceptOf = (id: string, passage: (n: number, length: number) => string): Concept => ({
	id,
	subjectField: 'other',
	kind: 'term',
	status: 'approved',
	definition: { marketing: passage(0, 140), it: passage(1, 160) },
	changes: { marketing: passage(2, 120), it: passage(3, 130) },
	example: passage(4, 90),
	related: [],
	vouchedBy: '',
	vouchedAt: '2026-01-15',
});

const termOf = (conceptId: string, n: number, text: string): Term => ({
	id: `${conceptId}-${n}`,
	conceptId,
	text,
	side: n === 2 ? 'marketing' : 'it',
	status: n === 0 ? 'preferred' : 'admitted',
	type: 'full',
});
