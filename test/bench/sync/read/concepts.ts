import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { WORDNET } from '../../matcher/prose.ts';
import type { Filling } from '../team.ts';

/** A line of WordNet's nouns: its first word, and what it means, with examples. */
const NOUN = /^(\d{8}) \d\d n [\da-f]{2} (\S+) .*\| (.+)$/gm;

/**
 * A glossary of a size that no team has typed yet: nouns of WordNet, each a concept with one term, in
 * definitions as long and as different as people write them.
 */
export async function concepts(count: number): Promise<Filling[]> {
	const text = await readFile(join(WORDNET, 'data.noun'), 'utf8');
	const records: Filling[] = [];
	for (const [, id = '', word = '', gloss = ''] of text.matchAll(NOUN)) {
		if (records.length === 2 * count) break;
		const concept = conceptOf(`concept-${id}`, gloss.trim());
		const term = termOf(`term-${id}`, concept.id, word.replaceAll('_', ' '));
		records.push({ collection: 'concept', id: concept.id, data: JSON.stringify(concept) });
		records.push({ collection: 'term', id: term.id, data: JSON.stringify(term) });
	}
	return records;
}

const conceptOf = (id: string, gloss: string): Concept => ({
	id,
	...{ subjectField: '', kind: 'term', status: 'approved' },
	definition: { marketing: gloss.split('; "')[0] ?? '', it: gloss },
	changes: { marketing: '', it: '' },
	...{ example: '', related: [], vouchedBy: 'Ian', vouchedAt: '2026-01-15' },
});

const termOf = (id: string, conceptId: string, text: string): Term => ({
	...{ id, conceptId, text, side: 'it', status: 'preferred', type: 'full' },
});
