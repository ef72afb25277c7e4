import { describe, expect, it } from 'vitest';
import { policyOf } from '../model/policy.ts';
import { MemoryTeam } from '../mutations/memory.ts';
import { people } from '../mutations/people.fixture.ts';
import { queueOf } from './queue.ts';

const { system, admin, translator, theo, mary, ian } = people;

/** A team without the starter pack's words in the way. */
function aTeam() {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Acme' });
	const suggest = (id: string, at: string) =>
		team.run(
			mary,
			'concept.suggest',
			{
				...{ id, termId: `t-${id}`, text: id, side: 'it', type: 'full', context: '' },
				definition: { marketing: 'x', it: '' },
			},
			at,
		);
	const queue = (now = '2026-06-01T00:00:00Z', active = ['ada', 'tara', 'theo', 'mary', 'ian']) =>
		queueOf({
			concepts: team.all('concept'),
			proposals: team.all('proposal'),
			requests: team.all('request'),
			askers: team.all('asker'),
			votes: team.all('vote'),
			active: new Set(active),
			policy: policyOf(team.get('team', 'team')),
			now,
		}).map(({ kind, id }) => `${kind} ${id}`);
	const approve = (id: string, at: string) => team.run(translator, 'concept.approve', { id }, at);
	return { team, suggest, approve, queue };
}

describe('the queue', () => {
	it('is empty where all is well', () => {
		expect(aTeam().queue()).toEqual([]);
	});

	it('has everything that waits, the most pressing first', () => {
		const { team, suggest, approve, queue } = aTeam();
		for (const id of ['late', 'soon', 'old', 'new', 'taken']) suggest(id, '2026-01-01T00:00:00Z');
		for (const id of ['late', 'soon', 'old']) approve(id, '2025-01-01T00:00:00Z');
		team.run(ian, 'concept.dispute', { id: 'late', reason: 'x' }, '2026-01-01T00:00:00Z');
		team.run(ian, 'concept.dispute', { id: 'soon', reason: 'x' }, '2026-05-30T00:00:00Z');
		team.run(theo, 'concept.review', { id: 'taken' });
		const fields = { example: 'x' };
		team.run(mary, 'concept.propose', { proposalId: 'p', id: 'sp-lead', fields, reason: '' });
		team.run(mary, 'request.ask', { text: 'canary', side: 'marketing' });
		expect(queue()).toEqual([
			'overdue late',
			'dispute soon',
			'suggestion new',
			'review taken',
			'proposal p',
			'request marketing~canary',
			'stale old',
		]);
	});

	it('puts first what more people want, then what waits longest', () => {
		const { team, suggest, queue } = aTeam();
		for (const [id, at] of [
			['a', '2026-02-01'],
			['b', '2026-01-01'],
			['c', '2026-03-01'],
		] as const)
			suggest(id, at);
		team.run(ian, 'concept.vote', { id: 'c', vote: 1 });
		team.run(mary, 'request.ask', { text: 'one', side: 'marketing' }, '1');
		team.run(mary, 'request.ask', { text: 'two', side: 'marketing' }, '2');
		team.run(translator, 'request.ask', { text: 'two', side: 'marketing' }, '3');
		expect(queue()).toEqual([
			...['suggestion c', 'suggestion b', 'suggestion a'],
			...['request marketing~two', 'request marketing~one'],
		]);
	});

	it('has again for everybody what somebody took who has left', () => {
		const { team, suggest, queue } = aTeam();
		suggest('a', '1');
		team.run(theo, 'concept.review', { id: 'a' });
		expect(queue('2026', ['ada'])).toEqual(['suggestion a']);
	});

	it('has an approved term whose other side has to sign again, as long as the policy asks for it', () => {
		const { team, suggest, approve, queue } = aTeam();
		team.run(admin, 'team.policy', { signOff: 'both' });
		suggest('a', '1');
		approve('a', '2026-05-01');
		expect(queue()).toEqual(['signOff a']);
		team.run(theo, 'concept.approve', { id: 'a' }, '2026-05-02');
		expect(queue()).toEqual([]);
		team.run(theo, 'concept.edit', { id: 'a', fields: { definition: { it: 'new' } } });
		expect(queue()).toEqual(['signOff a']);
		team.run(admin, 'team.policy', { signOff: 'one' });
		expect(queue()).toEqual([]);
	});
});
