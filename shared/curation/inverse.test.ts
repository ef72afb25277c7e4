import { describe, expect, it } from 'vitest';
import type { Actor } from '../mutations/define.ts';
import { MemoryTeam } from '../mutations/memory.ts';
import { people } from '../mutations/people.fixture.ts';
import type { Call } from '../mutations/registry.ts';
import { inverseOf } from './inverse.ts';

const { system, admin, translator, theo, mary } = people;
const id = 'c1';

function aTeam() {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Acme' });
	team.run(system, 'member.join', {
		member: { id: 'theo', name: 'Theo', side: 'it', role: 'translator', state: 'active' },
	});
	team.run(mary, 'concept.suggest', {
		...{ id, termId: 't1', text: 'SLA', side: 'it', type: 'acronym', context: '' },
		definition: { marketing: 'How quickly they answer', it: 'A promise' },
	});
	team.run(theo, 'term.add', {
		...{ id: 't2', conceptId: id, text: 'level', side: 'shared', status: 'admitted', type: 'full' },
	});
	const run = (who: Actor, { name, args }: Call, now = '') => {
		const outcome = team.runUnchecked(who, name, args, now);
		expect(outcome).toMatchObject({ ok: true });
	};
	/** All that people can read of words, in an order that does not tell what was written when. */
	const state = () =>
		(['concept', 'term', 'proposal', 'vote', 'comment', 'request', 'asker'] as const).map((name) =>
			team
				.all(name)
				.filter((one) => one.id === id || !one.id.startsWith('sp-'))
				.sort((a, b) => (a.id < b.id ? -1 : 1)),
		);
	return { team, run, state };
}

const approved: Call = { name: 'concept.approve', args: { id } };
const proposed: Call = {
	name: 'concept.propose',
	args: { proposalId: 'p', id, fields: { example: 'x', kpi: { unit: '%' } }, reason: '' },
};

/** What was done before, and what is undone. */
const UNDONE: [string, Call[], Call][] = [
	['a review', [], { name: 'concept.review', args: { id } }],
	['an approval', [{ name: 'concept.review', args: { id } }], approved],
	['a rejection', [], { name: 'concept.reject', args: { id, reason: 'x' } }],
	['a retirement', [approved], { name: 'concept.retire', args: { id, reason: 'x' } }],
	['a dispute', [approved], { name: 'concept.dispute', args: { id, reason: 'x' } }],
	['a verification', [approved], { name: 'concept.verify', args: { id } }],
	['an owner', [approved], { name: 'concept.own', args: { id, memberId: null } }],
	['a relation', [], { name: 'concept.relate', args: { id, add: ['sp-lead'] } }],
	['a vote', [], { name: 'concept.vote', args: { id, vote: 1 } }],
	['a comment', [], { name: 'comment.add', args: { commentId: 'k', conceptId: id, text: 'x' } }],
	[
		'a word',
		[],
		{
			name: 'term.add',
			args: {
				...{ id: 't3', conceptId: id, text: 'x' },
				side: 'it',
				status: 'admitted',
				type: 'full',
			},
		},
	],
	['a removed word', [], { name: 'term.remove', args: { id: 't1' } }],
	['a request', [], { name: 'request.ask', args: { text: 'x', side: 'it' } }],
	[
		'an answer',
		[{ name: 'request.ask', args: { text: 'x', side: 'it' } }],
		{ name: 'request.answer', args: { id: 'it~x', conceptId: 'sp-lead' } },
	],
	['a refused proposal', [proposed], { name: 'proposal.decline', args: { id: 'p', reason: 'x' } }],
];

describe('undoing', () => {
	it.each(UNDONE)('%s leaves everything as it was', (_what, before, call) => {
		const { team, run, state } = aTeam();
		for (const one of before) run(theo, one);
		const was = state();
		const undo = inverseOf(call, { get: (name, key) => team.get(name, key) });
		run(theo, call);
		expect(state()).not.toEqual(was);
		for (const one of undo ?? []) run(theo, one);
		expect(state()).toEqual(was);
	});

	it.each<[string, Call]>([
		[
			'an edit',
			{
				name: 'concept.edit',
				args: {
					id,
					fields: {
						definition: { it: 'x' },
						advice: 'x',
						links: [{ url: 'https://a.example', title: '' }],
					},
				},
			},
		],
		['an accepted proposal', { name: 'proposal.accept', args: { id: 'p', conceptId: id } }],
		[
			'an edited word',
			{ name: 'term.edit', args: { id: 't1', fields: { text: 'SLAs', lang: 'en' } } },
		],
	])('%s brings the old texts back', (_what, call) => {
		const { team, run } = aTeam();
		run(mary, proposed);
		const read = () => {
			const { definition, example, advice = '', links = [], kpi } = team.get('concept', id) ?? {};
			const { text, lang = '' } = team.get('term', 't1') ?? {};
			return [
				definition,
				example,
				advice,
				links,
				kpi,
				text,
				lang,
				team.get('proposal', 'p')?.state,
			];
		};
		const was = read();
		const undo = inverseOf(call, { get: (name, key) => team.get(name, key) });
		run(theo, call);
		expect(read()).not.toEqual(was);
		for (const one of undo ?? []) run(theo, one);
		expect(read()).toEqual(was);
	});

	it.each([
		['with a word that both keep', [], ['t2']],
		['with words that went over', ['t1'], []],
		['with both', ['t1'], ['t2']],
	])('a split %s makes one of two again', (_how, termIds, both) => {
		const { team, run, state } = aTeam();
		run(theo, { name: 'concept.edit', args: { id, fields: { definition: { marketing: '' } } } });
		const copies = both.map((termId) => ({ termId, as: `${termId}-copy` }));
		const definition = { marketing: 'A rung', it: 'A rung of the loyalty programme' };
		const call: Call = {
			name: 'concept.split',
			args: { id, newId: 'n', side: 'marketing', termIds, copies, definition },
		};
		const was = state();
		const undo = inverseOf(call, { get: (name, key) => team.get(name, key) });
		run(theo, call);
		expect(state()).not.toEqual(was);
		for (const one of undo ?? []) run(theo, one);
		expect(team.get('concept', 'n')).toMatchObject({ mergedInto: id });
		const isNew = (one: { id: string }): boolean => one.id === 'n' || one.id.endsWith('-copy');
		const gone = { falseFriend: '' };
		expect(state().map((rows) => rows.filter((one) => !isNew(one)))).toEqual(
			was.map((rows) => rows.map((one) => (one.id === id ? { ...one, ...gone } : one))),
		);
		expect(team.all('term').filter(({ conceptId }) => conceptId === id)).toHaveLength(2);
	});

	it('a policy brings back what held', () => {
		const { team, run } = aTeam();
		const call: Call = { name: 'team.policy', args: { signOff: 'both' } };
		const undo = inverseOf(call, { get: (name, key) => team.get(name, key) });
		run(admin, call);
		for (const one of undo ?? []) run(admin, one);
		expect(team.get('team', 'team')?.policy?.signOff).toBe('one');
	});

	it('nothing where nothing can be undone', () => {
		const { team } = aTeam();
		const undo = (call: Call) => inverseOf(call, { get: (name, key) => team.get(name, key) });
		expect(undo({ name: 'concept.approve', args: { id: 'gone' } })).toBeUndefined();
		expect(undo({ name: 'kept.drop', args: { id: 'x' } })).toBeUndefined();
	});
});

it('an undone approval can be made again by the other curator', () => {
	const { run, team } = aTeam();
	run(translator, approved);
	run(translator, { name: 'concept.reopen', args: { id, to: 'suggested' } });
	run(theo, approved);
	expect(team.get('concept', id)).toMatchObject({ status: 'approved', vouchedBy: 'theo' });
});
