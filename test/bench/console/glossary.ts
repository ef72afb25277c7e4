import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { concepts as nouns } from '../sync/read/concepts.ts';

const SUBJECTS = [
	'Analytics',
	'Advertising',
	'Brand',
	'Data',
	'Delivery',
	'E-mail',
	'Security',
	'Web',
];
/** Of every hundred concepts. */
const WAITING = 2;
const RETIRED = 3;

/**
 * Nouns of WordNet as a glossary that has been lived in: two words a concept, one of each side, subjects,
 * and some concepts that wait, are retired or disputed.
 */
export async function glossary(count: number): Promise<{ concepts: Concept[]; terms: Term[] }> {
	const records = await nouns(count);
	const concepts: Concept[] = [];
	const terms: Term[] = [];
	for (const { collection, data } of records) {
		const record: unknown = JSON.parse(data ?? 'null');
		if (collection === 'concept') concepts.push(livedIn(record as Concept, concepts.length));
		else terms.push(...bothSides(record as Term));
	}
	return { concepts, terms };
}

function livedIn(concept: Concept, place: number): Concept {
	const of100 = place % 100;
	const status = of100 < WAITING ? 'suggested' : of100 < WAITING + RETIRED ? 'retired' : 'approved';
	return {
		...concept,
		...{ status, subjectField: SUBJECTS[place % SUBJECTS.length] ?? '' },
		changes: { marketing: 'Ask before the campaign goes out.', it: 'Plan it with the release.' },
		example: `They spoke of it in sprint ${of100}.`,
		...(status === 'suggested'
			? { suggestion: { by: 'ian', side: 'it', at: '2026-02-01T09:00:00Z', context: '' } }
			: {}),
	};
}

const bothSides = (term: Term): Term[] => [
	term,
	{ ...term, id: `${term.id}-m`, side: 'marketing', status: 'admitted', text: `our ${term.text}` },
];
