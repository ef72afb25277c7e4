import type { Concept, Term } from '@common-ground/shared/model/concept.ts';
import { describe, expect, it } from 'vitest';
import { splitChanges, splitOf } from './draft.ts';
import { halvesOf } from './preview.ts';

const concept: Concept = {
	...{ id: 'c', subjectField: '', kind: 'term', status: 'approved', example: '', related: [] },
	definition: { marketing: 'How quickly they answer', it: 'A promise' },
	...{ changes: { marketing: '', it: '' }, vouchedBy: '', vouchedAt: '' },
};
const term = (id: string, side: Term['side'], more: Partial<Term> = {}): Term => ({
	...{ id, conceptId: 'c', text: `word ${id}`, side, status: 'preferred', type: 'full' },
	...more,
});
const entryWith = (...terms: Term[]) => ({ concept, terms });
const actor = { memberId: 'theo', name: 'Theo', side: 'it', role: 'translator' } as const;
const words = (...terms: Term[]) => splitOf(entryWith(...terms), 'marketing', 'n').words;

describe('what is proposed of the words', () => {
	it('is that a side’s own go with its meaning and both keep what both say', () => {
		const proposed = words(term('a', 'it'), term('b', 'marketing'), term('c', 'shared'));
		expect(proposed).toEqual({ a: 'stays', b: 'goes', c: 'both' });
	});

	it('leaves neither of the two without a word', () => {
		expect(words(term('a', 'it'), term('b', 'it'))).toEqual({ a: 'both', b: 'stays' });
		expect(words(term('a', 'marketing'))).toEqual({ a: 'both' });
		expect(words(term('a', 'shared'))).toEqual({ a: 'both' });
	});
});

describe('the preview', () => {
	const entry = entryWith(term('a', 'it'), term('s', 'shared', { status: 'admitted' }));
	const draft = splitOf(entry, 'marketing', 'n');
	const said = {
		...draft,
		definition: { here: draft.definition.here, there: { marketing: 'A rung', it: '' } },
	};

	it('shows both as the rule would make them, warnings too', () => {
		const halves = halvesOf(entry, said, { actor, team: undefined });
		expect(halves).toMatchObject({
			here: {
				concept: { falseFriend: 'Marketing means something else by “word s”.' },
				terms: [{ id: 'a' }, { id: 's', side: 'it' }],
			},
			there: {
				concept: { id: 'n', status: 'approved', definition: { marketing: 'A rung', it: '' } },
				terms: [{ text: 'word s', side: 'marketing' }],
			},
		});
	});

	it('says why it is refused', () => {
		const all = { ...draft, words: { a: 'goes', s: 'goes' } as const };
		expect(halvesOf(entry, all, { actor, team: undefined })).toMatchObject({
			ok: false,
			message: expect.stringContaining('Leave a word where it is'),
		});
	});

	it('is of a term that waits where nothing is said of the new meaning yet', () => {
		expect(halvesOf(entry, draft, { actor, team: undefined })).toMatchObject({
			there: { concept: { status: 'in_review' } },
		});
	});
});

it('what is said anew of the term that stays is written too, and nothing else', () => {
	const entry = entryWith(term('s', 'shared'));
	const draft = splitOf(entry, 'marketing', 'n');
	expect(splitChanges(entry, draft)).toHaveLength(1);
	const here = { ...draft.definition.here, it: 'A promise of hours' };
	const changes = splitChanges(entry, { ...draft, definition: { ...draft.definition, here } });
	expect(changes[1]).toEqual({
		name: 'concept.edit',
		args: { id: 'c', fields: { definition: { it: 'A promise of hours' } } },
	});
});
