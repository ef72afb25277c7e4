import { describe, expect, it } from 'vitest';
import { starterRecords } from '../starter/records.ts';
import { compileSenses } from './compile.ts';

const { concepts, terms } = starterRecords();
const sizeOf = (data: object): number => JSON.stringify(data).length;

describe('what pages decide with', () => {
	it('is small for the starter pack', () => {
		expect(sizeOf(compileSenses(concepts, terms))).toBeLessThan(150_000);
	});

	it('grows slowly with a glossary of 5,000 terms', () => {
		const copies = Array.from({ length: 5 }, (_, n) => ({
			concepts: concepts.map((concept) => ({ ...concept, id: `${concept.id}-${n}` })),
			terms: terms.map((term) => ({
				...term,
				conceptId: `${term.conceptId}-${n}`,
				text: n === 0 ? term.text : `${term.text}${n}`,
			})),
		}));
		const many = compileSenses(
			copies.flatMap((copy) => copy.concepts),
			copies.flatMap((copy) => copy.terms),
		);
		expect(sizeOf(many)).toBeLessThan(200_000);
	});

	it('holds the words that need a decision, and no others', () => {
		const { words } = compileSenses(concepts, terms);
		for (const word of ['lead', 'campaign', 'sql', 'cache']) expect(words).toHaveProperty(word);
		for (const word of ['webhook', 'sso', 'landing page']) expect(words).not.toHaveProperty(word);
	});

	it('knows nothing of concepts that are not published', () => {
		const drafts = concepts.map((concept) => ({ ...concept, status: 'suggested' as const }));
		expect(compileSenses(drafts, terms)).toMatchObject({ words: {}, senses: [] });
	});

	it('is made of a glossary without terms, too', () => {
		expect(compileSenses([], [])).toMatchObject({ words: {}, senses: [] });
	});
});
