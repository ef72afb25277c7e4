import { starterRecords } from '@common-ground/shared/starter/records.ts';
import { describe, expect, it } from 'vitest';
import { keepEntries } from '../../../ui/data/entries.ts';
import { changesOf, creation, draftOf, draftTrouble, emptyDraft } from './draft.ts';

const { concepts, terms } = starterRecords();
const entry = keepEntries()(concepts, terms).find(({ concept }) => concept.id === 'sp-conversion');
if (!entry) throw new Error('The starter pack lacks its first concept.');
const [word] = entry.terms;
if (!word) throw new Error('It has no word.');
const saved = draftOf(entry);
const { id } = entry.concept;

describe('saving a draft', () => {
	it('sends nothing when nothing was changed', () => {
		expect(changesOf(saved, saved, id)).toEqual([]);
	});

	it('takes blanks at the ends for no change', () => {
		const draft = saved;
		expect(changesOf(saved, { ...draft, example: ` ${draft.example}\n` }, id)).toEqual([]);
	});

	it('sends only the side that was written', () => {
		const draft = saved;
		expect(
			changesOf(saved, { ...draft, definition: { ...draft.definition, it: 'A signal.' } }, id),
		).toEqual([
			{
				name: 'concept.edit',
				args: { id, fields: { definition: { it: 'A signal.' } } },
			},
		]);
	});

	it('sends of a KPI only what was written', () => {
		const draft = saved;
		const kpi = { ...draft.kpi, unit: '%', owners: { ...draft.kpi.owners, it: 'Ian' } };
		expect(changesOf(saved, { ...draft, kind: 'kpi', kpi }, id)).toMatchObject([
			{ args: { fields: { kind: 'kpi', kpi: { unit: '%', owners: { it: 'Ian' } } } } },
		]);
	});

	it('adds, edits and removes words one by one, so that two people never collide', () => {
		const draft = saved;
		const [first, second] = draft.words;
		const words = [
			...draft.words
				.filter((kept) => kept !== second)
				.map((kept) => (kept === first ? { ...kept, text: 'goal' } : kept)),
			{ ...word, id: 'new', text: 'macro conversion' },
			{ ...word, id: 'blank', text: '  ' },
		];
		expect(changesOf(saved, { ...draft, words }, id).map(({ name, args }) => [name, args])).toEqual(
			[
				['term.edit', { id: first?.id, fields: { text: 'goal' } }],
				['term.add', expect.objectContaining({ id: 'new', conceptId: entry.concept.id })],
				['term.remove', { id: second?.id }],
			],
		);
	});
});

describe('a new term', () => {
	const draft = {
		...emptyDraft('it', 'w1', 'blue-green'),
		definition: { marketing: 'Two copies; visitors are moved over.', it: '' },
		example: 'We go blue-green on Monday.',
	};

	it('is suggested, completed and published in this order', () => {
		expect(creation('c1', draft, true).map(({ name }) => name)).toEqual([
			'concept.suggest',
			'concept.edit',
			'concept.approve',
		]);
	});

	it('waits in the queue when it is not to be published yet', () => {
		expect(creation('c1', draft, false).map(({ name }) => name)).not.toContain('concept.approve');
	});

	it('brings its other words along', () => {
		const words = [...draft.words, { ...word, id: 'w2', text: 'red-black' }];
		expect(creation('c1', { ...draft, words }, false).at(-1)).toMatchObject({
			name: 'term.add',
			args: { id: 'w2', conceptId: 'c1' },
		});
	});

	it('is nothing without a word', () => {
		expect(creation('c1', emptyDraft('it', 'w1', ' '), true)).toEqual([]);
		expect(draftTrouble(emptyDraft('it', 'w1', ' '))).toMatch(/at least one word/);
	});

	it('refuses the same word twice for one side', () => {
		const words = [...draft.words, { ...word, id: 'w2', text: 'Blue-Green ', side: 'it' as const }];
		expect(draftTrouble({ ...draft, words })).toMatch(/twice/);
		expect(draftTrouble(draft)).toBe('');
	});
});
