import { describe, expect, it } from 'vitest';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const { system, admin, translator, theo, mary, ian, sponsor } = people;
const id = 'sp-lead';

function aTeam() {
	const team = new MemoryTeam();
	team.run(system, 'team.create', { name: 'Acme' });
	for (const { memberId, name, side, role } of [admin, mary, ian])
		team.run(system, 'member.join', {
			member: { id: memberId, name, side, role, state: 'active' },
		});
	const concept = () => team.get('concept', id);
	return { team, concept };
}

describe('a proposal', () => {
	const fields = { definition: { it: 'A person who may buy' } };
	const aProposal = () => {
		const made = aTeam();
		made.team.run(
			mary,
			'concept.propose',
			{ proposalId: 'p', id, fields, reason: 'Shorter' },
			'9:00',
		);
		return made;
	};

	it('is any member’s to make, changes nothing yet, and must say something', () => {
		const { team, concept } = aProposal();
		expect(concept()?.definition.it).not.toBe(fields.definition.it);
		expect(team.get('proposal', 'p')).toMatchObject({ by: 'mary', state: 'open', at: '9:00' });
		const empty = { proposalId: 'p2', id, fields: {}, reason: '' };
		expect(team.run(mary, 'concept.propose', empty)).toMatchObject({ code: 'bad_arguments' });
		expect(team.run(sponsor, 'concept.propose', { ...empty, fields })).toMatchObject({
			code: 'forbidden',
		});
	});

	it('is written when a curator accepts it, once', () => {
		const { team, concept } = aProposal();
		const accept = { id: 'p', conceptId: id };
		expect(team.run(mary, 'proposal.accept', accept)).toMatchObject({ code: 'forbidden' });
		expect(team.run(theo, 'proposal.accept', { id: 'p', conceptId: 'sp-sla' })).toMatchObject({
			code: 'bad_arguments',
		});
		const marketing = concept()?.definition.marketing;
		expect(team.run(theo, 'proposal.accept', accept).ok).toBe(true);
		expect(concept()?.definition).toEqual({ marketing, ...fields.definition });
		expect(team.run(theo, 'proposal.accept', accept)).toMatchObject({ code: 'conflict' });
	});

	it('keeps what was written meanwhile and its acceptor had not seen', () => {
		const { team } = aProposal();
		const base = team.seq;
		const edit = { id, fields: { definition: { it: 'Meanwhile' } } };
		team.run(translator, 'concept.edit', edit, '', { base, clientId: 'laptop' });
		team.run(theo, 'proposal.accept', { id: 'p', conceptId: id }, '', { base, clientId: 'phone' });
		expect(team.all('kept')).toMatchObject([{ field: 'definition.it', value: 'Meanwhile' }]);
	});

	it('is declined with a reason, withdrawn by its author alone, and both can be taken back', () => {
		const { team } = aProposal();
		team.run(theo, 'proposal.decline', { id: 'p', reason: 'Too short' });
		expect(team.get('proposal', 'p')).toMatchObject({
			state: 'declined',
			decided: { by: 'theo', reason: 'Too short' },
		});
		expect(team.run(mary, 'proposal.reopen', { id: 'p' })).toMatchObject({ code: 'forbidden' });
		team.run(theo, 'proposal.reopen', { id: 'p' });
		expect(team.run(theo, 'proposal.withdraw', { id: 'p' })).toMatchObject({ code: 'forbidden' });
		expect(team.run(mary, 'proposal.withdraw', { id: 'p' }).ok).toBe(true);
		expect(team.run(mary, 'proposal.reopen', { id: 'p' }).ok).toBe(true);
		expect(team.get('proposal', 'p')).not.toHaveProperty('decided');
	});

	it('survives its author', () => {
		const { team, concept } = aProposal();
		team.run(mary, 'comment.add', { commentId: 'k', conceptId: id, text: 'Please' });
		team.run(mary, 'request.ask', { text: 'canary', side: 'marketing' });
		expect(team.run(admin, 'member.leave', { id: 'mary', to: null }).ok).toBe(true);
		expect(team.get('comment', 'k')).toMatchObject({ by: 'mary', text: 'Please' });
		expect(team.all('request')).toHaveLength(1);
		expect(team.run(theo, 'proposal.accept', { id: 'p', conceptId: id }).ok).toBe(true);
		expect(concept()?.definition.it).toBe(fields.definition.it);
	});
});

describe('a vote', () => {
	it('is one for each member, can be taken back and given again', () => {
		const { team } = aTeam();
		const votes = () => team.all('vote').map(({ by }) => by);
		for (const who of [mary, ian, mary]) team.run(who, 'concept.vote', { id, vote: 1 });
		expect(votes()).toEqual(['mary', 'ian']);
		for (const vote of [0, 0] as const) team.run(mary, 'concept.vote', { id, vote });
		expect(votes()).toEqual(['ian']);
		expect(team.run(mary, 'concept.vote', { id, vote: 1 }).ok).toBe(true);
		expect(votes().sort()).toEqual(['ian', 'mary']);
	});

	it('is none of a sponsor’s, and about what is there', () => {
		const { team } = aTeam();
		expect(team.run(sponsor, 'concept.vote', { id, vote: 1 })).toMatchObject({ code: 'forbidden' });
		expect(team.run(mary, 'concept.vote', { id: 'gone', vote: 1 })).toMatchObject({
			code: 'not_found',
		});
		expect(team.runUnchecked(mary, 'concept.vote', { id, vote: 7 })).toMatchObject({
			code: 'bad_arguments',
		});
	});
});

describe('a comment', () => {
	const aComment = () => {
		const made = aTeam();
		made.team.run(mary, 'comment.add', { commentId: 'k', conceptId: id, text: '<b>Why?</b>' }, '1');
		return made;
	};

	it('is text as it was written, and its author’s to change', () => {
		const { team } = aComment();
		expect(team.get('comment', 'k')).toMatchObject({ text: '<b>Why?</b>', by: 'mary', at: '1' });
		const edit = { commentId: 'k', text: 'How?' };
		expect(team.run(admin, 'comment.edit', edit)).toMatchObject({ code: 'forbidden' });
		team.run(mary, 'comment.edit', edit, '2');
		expect(team.get('comment', 'k')).toMatchObject({ text: 'How?', at: '1', editedAt: '2' });
	});

	it('is removed by its author or an admin, and brought back by who removed it', () => {
		const { team } = aComment();
		const k = { commentId: 'k' };
		expect(team.run(ian, 'comment.remove', k)).toMatchObject({ code: 'forbidden' });
		team.run(admin, 'comment.remove', k);
		expect(team.get('comment', 'k')).toBeUndefined();
		expect(team.run(mary, 'comment.remove', k).ok).toBe(true);
		expect(team.run(mary, 'comment.restore', k)).toMatchObject({ code: 'forbidden' });
		expect(team.run(admin, 'comment.restore', k).ok).toBe(true);
		expect(team.get('comment', 'k')?.text).toBe('<b>Why?</b>');
		expect(team.all('kept')).toEqual([]);
	});

	it('is not written again by an old offer after it was removed', () => {
		const { team } = aComment();
		team.run(mary, 'comment.remove', { commentId: 'k' });
		const again = { commentId: 'k', conceptId: id, text: 'Why?' };
		expect(team.run(mary, 'comment.add', again)).toMatchObject({ code: 'removed' });
	});
});
