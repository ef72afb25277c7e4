import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';
import type { MutationArgs } from './registry.ts';

const { system, admin, translator, theo, mary } = people;
type Suggestion = MutationArgs<'concept.suggest'>;

/** “SLA” and “service level”, both approved; Mary says a third is the same. */
function aTeam() {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Acme' });
	const suggest = (id: string, text: string, more: Partial<Suggestion> = {}) =>
		team.run(mary, 'concept.suggest', {
			...{ id, termId: `t-${id}`, text, side: 'it', type: 'full', context: '' },
			definition: { marketing: '', it: `${text} for IT` },
			...more,
		});
	suggest('a', 'SLA');
	suggest('b', 'service level', { definition: { marketing: 'How good it is', it: 'A figure' } });
	for (const id of ['a', 'b']) team.run(translator, 'concept.approve', { id });
	const add = (id: string, conceptId: string, text: string, more = {}) =>
		team.run(theo, 'term.add', {
			...{ id, conceptId, text, side: 'it', status: 'admitted', type: 'variant' },
			...more,
		});
	add('t-b2', 'b', 'Sla');
	add('t-b3', 'b', 'response promise');
	const words = (id: string) =>
		team
			.all('term')
			.filter(({ conceptId }) => conceptId === id)
			.map(({ text }) => text);
	const merge = (id: string, into: string) =>
		team.run(theo, 'concept.merge', { id, into }, '10:00');
	return { team, suggest, add, words, merge };
}

describe('a merge', () => {
	it('moves the words that the other has not, and leaves the ones that it has', () => {
		const { words, merge } = aTeam();
		expect(merge('b', 'a').ok).toBe(true);
		expect(words('a')).toEqual(['SLA', 'service level', 'response promise']);
		expect(words('b')).toEqual(['Sla']);
	});

	it('fills in texts that the other lacks, and overwrites none', () => {
		const { team, merge } = aTeam();
		team.run(theo, 'concept.edit', {
			id: 'b',
			fields: {
				example: 'We have one.',
				kpi: { formula: 'met / all', indicator: 'leading' },
				kind: 'kpi',
			},
		});
		merge('b', 'a');
		expect(team.get('concept', 'a')).toMatchObject({
			status: 'approved',
			definition: { marketing: 'How good it is', it: 'SLA for IT' },
			example: 'We have one.',
			kind: 'kpi',
			kpi: { formula: 'met / all', indicator: 'leading' },
		});
		expect(team.get('concept', 'b')).toMatchObject({
			status: 'retired',
			mergedInto: 'a',
			definition: { it: 'A figure' },
		});
	});

	it('leaves one preferred word a side', () => {
		const { team, merge } = aTeam();
		merge('b', 'a');
		expect(team.get('term', 't-b')?.status).toBe('admitted');
		expect(team.get('term', 't-a')?.status).toBe('preferred');
	});

	it('hands on what is related, but not one to itself', () => {
		const { team, merge } = aTeam();
		team.run(theo, 'concept.relate', { id: 'a', add: ['b', 'sp-lead'] });
		team.run(theo, 'concept.relate', { id: 'b', add: ['a', 'sp-lead', 'sp-campaign'] });
		merge('b', 'a');
		expect(team.get('concept', 'a')?.related).toEqual(['sp-lead', 'sp-campaign']);
	});

	it('is taken back to the letter', () => {
		const { team, merge } = aTeam();
		team.run(theo, 'concept.edit', { id: 'b', fields: { kpi: { formula: 'x' }, kind: 'kpi' } });
		team.run(theo, 'concept.relate', { id: 'b', add: ['sp-lead'] });
		const before = new Map(['a', 'b'].map((id) => [id, team.get('concept', id)]));
		const terms = team.all('term');
		merge('b', 'a');
		expect(team.run(theo, 'concept.unmerge', { id: 'b', into: 'a' }).ok).toBe(true);
		for (const id of ['a', 'b']) expect(team.get('concept', id)).toEqual(before.get(id));
		expect(team.all('term')).toEqual(terms);
	});

	it('is taken back without what was written, or moved on, meanwhile', () => {
		const { team, merge } = aTeam();
		merge('b', 'a');
		team.run(translator, 'concept.edit', {
			id: 'a',
			fields: { definition: { marketing: 'Better' } },
		});
		team.run(translator, 'term.remove', { id: 't-b3' });
		team.run(theo, 'concept.unmerge', { id: 'b', into: 'a' });
		expect(team.get('concept', 'a')?.definition.marketing).toBe('Better');
		expect(team.get('term', 't-b3')).toBeUndefined();
		expect(team.run(theo, 'concept.unmerge', { id: 'b', into: 'a' })).toMatchObject({
			code: 'conflict',
		});
	});

	it('is refused with itself, twice, round about, into what is out of use, and by members', () => {
		const { team, merge } = aTeam();
		expect(merge('a', 'a')).toMatchObject({ code: 'bad_arguments' });
		expect(team.run(mary, 'concept.merge', { id: 'a', into: 'b' })).toMatchObject({
			code: 'forbidden',
		});
		expect(merge('a', 'nothing')).toMatchObject({ code: 'not_found' });
		merge('b', 'a');
		expect(merge('b', 'sp-lead')).toMatchObject({ code: 'conflict' });
		expect(merge('a', 'b')).toMatchObject({ code: 'conflict' });
		team.run(admin, 'concept.retire', { id: 'sp-lead', reason: 'x' });
		expect(merge('a', 'sp-lead')).toMatchObject({ code: 'conflict' });
	});

	it('never takes words off the pages', () => {
		const { suggest, merge } = aTeam();
		suggest('c', 'canary');
		expect(merge('a', 'c')).toMatchObject({ code: 'conflict' });
		expect(merge('c', 'a').ok).toBe(true);
	});

	it('leaves nothing to decide on the merged one but to take it back', () => {
		const { team, merge } = aTeam();
		merge('b', 'a');
		const b = { id: 'b' };
		for (const attempt of [
			team.run(theo, 'concept.approve', b),
			team.run(theo, 'concept.reopen', b),
			team.run(theo, 'concept.retire', { ...b, reason: 'x' }),
			team.run(theo, 'concept.split', { ...b, newId: 'n', side: 'it', termIds: ['t-b2'] }),
		])
			expect(attempt).toMatchObject({ code: 'conflict' });
	});
});

describe('a split', () => {
	const split = { id: 'a', newId: 'n', side: 'marketing' } as const;

	it('gives the word to both, each with a warning and a link to the other', () => {
		const { team, add } = aTeam();
		add('t-shared', 'a', 'level', { side: 'shared' });
		const done = team.run(theo, 'concept.split', {
			...{ ...split, termIds: [], copies: [{ termId: 't-shared', as: 't-copy' }] },
			definition: { marketing: 'A rung of the loyalty programme' },
		});
		expect(done.ok).toBe(true);
		expect(team.get('concept', 'a')).toMatchObject({
			related: ['n'],
			falseFriend: 'Marketing means something else by “level”.',
		});
		expect(team.get('concept', 'n')).toMatchObject({
			status: 'approved',
			vouchedBy: 'theo',
			related: ['a'],
			falseFriend: 'IT means something else by “level”.',
			definition: { marketing: 'A rung of the loyalty programme', it: '' },
		});
		expect(team.get('term', 't-shared')).toMatchObject({ side: 'it', conceptId: 'a' });
		expect(team.get('term', 't-copy')).toMatchObject({ side: 'marketing', conceptId: 'n' });
	});

	it('waits in review where nothing is said of the new meaning yet', () => {
		const { team, add } = aTeam();
		add('t-a2', 'a', 'level');
		team.run(theo, 'concept.split', { ...split, termIds: ['t-a2'] });
		expect(team.get('concept', 'n')).toMatchObject({ status: 'in_review', vouchedBy: '' });
		expect(team.get('term', 't-a2')).toMatchObject({ conceptId: 'n', side: 'marketing' });
	});

	it('waits for the other side where both must sign off', () => {
		const { team, add } = aTeam();
		add('t-a2', 'a', 'level');
		team.run(admin, 'team.policy', { signOff: 'both' });
		const definition = { marketing: 'A rung' };
		team.run(theo, 'concept.split', { ...split, termIds: ['t-a2'], definition });
		expect(team.get('concept', 'n')).toMatchObject({
			status: 'in_review',
			signedOff: { it: { by: 'theo' } },
		});
		team.run(translator, 'concept.approve', { id: 'n' });
		expect(team.get('concept', 'n')?.status).toBe('approved');
	});

	it('leaves no concept without a word, and takes no word of another', () => {
		const { team } = aTeam();
		const attempt = (termIds: string[]) =>
			team.run(theo, 'concept.split', { ...split, termIds }) as { code?: string };
		expect(attempt(['t-a']).code).toBe('bad_arguments');
		expect(attempt([]).code).toBe('bad_arguments');
		expect(attempt(['t-b3']).code).toBe('not_found');
	});

	it('is undone by a merge', () => {
		const { team, add, words, merge } = aTeam();
		add('t-a2', 'a', 'level');
		team.run(theo, 'concept.split', { ...split, termIds: ['t-a2'], definition: { it: 'x' } });
		expect(merge('n', 'a').ok).toBe(true);
		expect(words('a').sort()).toEqual(['SLA', 'level']);
	});
});

describe('a side', () => {
	it('has one preferred word in each language', () => {
		const { team, add } = aTeam();
		const preferred = () =>
			team
				.all('term')
				.filter(({ conceptId, status }) => conceptId === 'a' && status === 'preferred')
				.map(({ id }) => id);
		add('t-de', 'a', 'Dienstgüte', { status: 'preferred', lang: 'de' });
		add('t-mkt', 'a', 'promise', { status: 'preferred', side: 'marketing' });
		expect(preferred()).toEqual(['t-a', 't-de', 't-mkt']);
		add('t-new', 'a', 'agreement', { status: 'preferred' });
		expect(preferred()).toEqual(['t-de', 't-mkt', 't-new']);
		const again = { id: 't-a', conceptId: 'a', fields: { status: 'preferred' } } as const;
		team.run(theo, 'term.edit', again);
		expect(preferred()).toEqual(['t-a', 't-de', 't-mkt']);
	});

	it('says where a word is never marked, by hosts alone', () => {
		const { team } = aTeam();
		const edit = (neverOn: string[]) =>
			team.run(theo, 'term.edit', { id: 't-a', fields: { match: { neverOn }, lang: 'en' } });
		expect(edit(['*.Example.com', 'wiki.example.com:8080', 'localhost']).ok).toBe(true);
		expect(team.get('term', 't-a')).toMatchObject({
			lang: 'en',
			match: { neverOn: ['*.example.com', 'wiki.example.com:8080', 'localhost'] },
		});
		for (const bad of ['https://example.com', 'a b', '*', 'example.com/path'])
			expect(edit([bad])).toMatchObject({ code: 'bad_arguments' });
	});
});

describe('an older version', () => {
	it('is brought back with its texts and its words, and what came since is kept', () => {
		const { team, add } = aTeam();
		const old = { definition: { marketing: '', it: 'SLA for IT' }, example: '', advice: '' };
		team.run(theo, 'concept.edit', {
			id: 'a',
			fields: { definition: { it: 'New' }, example: 'x' },
		});
		add('t-new', 'a', 'since');
		team.run(theo, 'term.edit', { id: 't-a', fields: { text: 'SLAs' } });
		team.run(theo, 'term.remove', { id: 't-a' });
		const word = { id: 't-a', text: 'SLA', side: 'it', status: 'preferred', type: 'full' } as const;
		const restore = { id: 'a', from: old, terms: [word] };
		expect(team.run(mary, 'concept.restore', restore)).toMatchObject({ code: 'forbidden' });
		expect(team.run(theo, 'concept.restore', restore).ok).toBe(true);
		expect(team.get('concept', 'a')).toMatchObject({ ...old, status: 'approved' });
		expect(team.get('term', 't-a')).toEqual({ ...word, conceptId: 'a' });
		expect(team.get('term', 't-new')).toBeUndefined();
		expect(team.all('kept').map(({ recordId }) => recordId)).toEqual(['t-new']);
		expect(team.run(theo, 'term.restore', { id: 't-new' }).ok).toBe(true);
	});

	it('takes no word away from the concept that has it now', () => {
		const { team, merge } = aTeam();
		merge('b', 'a');
		team.run(theo, 'concept.unmerge', { id: 'b', into: 'a' });
		const word = {
			id: 't-b',
			text: 'level',
			side: 'it',
			status: 'preferred',
			type: 'full',
		} as const;
		team.run(theo, 'concept.restore', { id: 'a', from: {}, terms: [word] });
		expect(team.get('term', 't-b')).toMatchObject({ conceptId: 'b', text: 'service level' });
	});
});
