import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { sameEachTime } from './random.ts';
import { FIRST, LETTERS, SECOND, SYLLABLES, THIRD } from './vocabulary.ts';

/** Names of things in IT, in a mix as glossaries have it: half of them of two words, a tenth acronyms. */
export function itTerms(count: number): Pick<Term, 'text' | 'type'>[] {
	const one = sameEachTime(7);
	const terms = new Map<string, Pick<Term, 'text' | 'type'>>();
	for (let i = 0; terms.size < count; i++) {
		const [text, type] = SHAPES[i % SHAPES.length]?.(one) ?? ['', 'full'];
		terms.set(text, { text, type });
	}
	return [...terms.values()];
}

type Shape = (one: ReturnType<typeof sameEachTime>) => [text: string, type: Term['type']];

const two: Shape = (one) => [`${one(FIRST)} ${one(SECOND)}`, 'full'];
const three: Shape = (one) => [`${one(FIRST)} ${one(SECOND)} ${one(THIRD)}`, 'full'];
const name: Shape = (one) => [Array.from({ length: 3 }, () => one(SYLLABLES)).join(''), 'full'];
const acronym: Shape = (one) => [Array.from({ length: 4 }, () => one(LETTERS)).join(''), 'acronym'];
const SHAPES: Shape[] = [two, three, two, name, three, two, three, name, three, acronym];

/** The same as approved records of a team, two terms a concept, all of them foreign to Marketing. */
export function itRecords(count: number): { concepts: Concept[]; terms: Term[] } {
	const terms = itTerms(count).map(
		(term, i): Term => ({
			...term,
			id: `bench-term-${i}`,
			conceptId: `bench-${i >> 1}`,
			side: 'it',
			status: 'preferred',
		}),
	);
	const ids = [...new Set(terms.map(({ conceptId }) => conceptId))];
	return { concepts: ids.map(conceptOf), terms };
}

const conceptOf = (id: string): Concept => ({
	id,
	subjectField: 'infrastructure',
	kind: 'term',
	status: 'approved',
	definition: {
		marketing: 'A part of the systems that the shop runs on; when it fails, pages answer slowly.',
		it: 'A component of the platform with an owner, a budget and a runbook of its own.',
	},
	changes: { marketing: 'Campaign pages may be slow for an hour.', it: 'Nothing.' },
	example: 'It was looked at yesterday, and works again.',
	related: [],
	vouchedBy: 'Ian',
	vouchedAt: '2026-01-15',
});
