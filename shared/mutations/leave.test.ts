import { describe, expect, it } from 'vitest';
import type { Actor } from './define.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const { admin, translator, mary, ian, sponsor, system } = people;
const ref = { system: 'jira', host: 'acme.example', key: 'CAMP-2' };

/** A team in which the translator looks after a term and a priority, and Mary after a ticket. */
function aTeam() {
	const team = new MemoryTeam();
	for (const { memberId: id, name, side, role } of [admin, translator, mary, ian, sponsor])
		team.run(system, 'member.join', { member: { id, name, side, role, state: 'active' } });
	const definition = { marketing: 'A word.', it: '' };
	const word = { id: 'c', termId: 't', text: 'SLA', side: 'it', type: 'acronym' } as const;
	team.run(ian, 'concept.suggest', { ...word, definition, context: '' });
	team.run(translator, 'concept.approve', { id: 'c' });
	const serves = { marketing: '', it: '' };
	const priority = { id: 'p', list: 'shared', title: 'Checkout', bet: 'big' } as const;
	team.run(translator, 'priority.create', { ...priority, serves, outcome: '' });
	team.run(mary, 'ticket.tag', { ref, priorityId: 'p' });
	return team;
}

const ownersIn = (team: MemoryTeam) =>
	(['concept', 'priority', 'ticket'] as const).flatMap((name) =>
		team.all(name).map(({ owner }) => owner),
	);
const leaving = (team: MemoryTeam, actor: Actor, id: string, to: string | null) =>
	team.run(actor, 'member.leave', { id, to }, '2026-03-01T10:00:00.000Z');

describe('what somebody looks after', () => {
	it('is theirs from when they approved, ranked or tagged it, and stays so when others change it', () => {
		const team = aTeam();
		team.run(admin, 'concept.reopen', { id: 'c' });
		team.run(admin, 'concept.approve', { id: 'c' });
		team.run(ian, 'ticket.tag', { ref, priorityId: null });
		expect(ownersIn(team)).toEqual(['tara', 'tara', 'mary']);
		expect(team.get('concept', 'c')?.vouchedBy).toBe('ada');
	});
});

describe('a member who leaves', () => {
	it('passes everything on in one step, and what they wrote keeps their name', () => {
		const team = aTeam();
		const { seq } = team;
		expect(leaving(team, translator, 'tara', 'ada').ok).toBe(true);
		expect(team.seq).toBe(seq + 1);
		expect(ownersIn(team)).toEqual(['ada', 'ada', 'mary']);
		expect(team.get('concept', 'c')).toMatchObject({ vouchedBy: 'tara', formerOwner: 'tara' });
		expect(team.get('member', 'tara')).toMatchObject({
			state: 'left',
			left: { by: 'tara', at: '2026-03-01T10:00:00.000Z', to: 'ada' },
		});
	});

	it('is removed by an admin, and by nobody else', () => {
		const team = aTeam();
		expect(leaving(team, translator, 'mary', 'ada')).toMatchObject({ code: 'forbidden' });
		expect(leaving(team, admin, 'mary', 'ian').ok).toBe(true);
		expect(leaving(team, admin, 'mary', 'ian')).toMatchObject({ code: 'not_found' });
		expect(leaving(team, admin, 'nobody', 'ian')).toMatchObject({ code: 'not_found' });
	});

	it('must say who takes over, unless there is nothing', () => {
		const team = aTeam();
		expect(leaving(team, mary, 'mary', null)).toMatchObject({
			code: 'bad_arguments',
			message: 'Choose who takes over what Mary looked after.',
		});
		for (const heir of ['mary', 'nobody', 'sam'])
			expect(leaving(team, mary, 'mary', heir)).toMatchObject({ code: 'bad_arguments' });
		expect(leaving(team, ian, 'ian', null).ok).toBe(true);
		expect(leaving(team, mary, 'mary', 'ian')).toMatchObject({ code: 'bad_arguments' });
	});

	it('passes terms and priorities to those alone who may change them', () => {
		const team = aTeam();
		expect(leaving(team, admin, 'tara', 'ian')).toMatchObject({
			message: expect.stringContaining('translator or an admin'),
		});
		team.run(admin, 'member.edit', { id: 'ian', fields: { role: 'translator' } });
		expect(leaving(team, admin, 'tara', 'ian').ok).toBe(true);
	});

	it('is never the last admin', () => {
		const team = aTeam();
		expect(leaving(team, admin, 'ada', 'tara')).toMatchObject({
			code: 'limit',
			message: expect.stringContaining('make somebody else one first'),
		});
		team.run(admin, 'member.edit', { id: 'tara', fields: { role: 'admin' } });
		expect(leaving(team, admin, 'ada', 'tara').ok).toBe(true);
		expect(leaving(team, translator, 'tara', 'ian')).toMatchObject({ code: 'limit' });
	});

	it('has no role or name to change any more', () => {
		const team = aTeam();
		leaving(team, admin, 'ian', null);
		const edit = { id: 'ian', fields: { role: 'admin' } } as const;
		expect(team.run(admin, 'member.edit', edit)).toMatchObject({ code: 'not_found' });
	});
});

describe('a leaving that is taken back', () => {
	it('returns what is still with whoever took over', () => {
		const team = aTeam();
		leaving(team, admin, 'tara', 'ada');
		team.run(admin, 'priority.create', {
			...{ id: 'own', list: 'it', title: 'Cloud', bet: 'normal', outcome: '' },
			serves: { marketing: '', it: '' },
		});
		expect(team.run(admin, 'member.return', { id: 'tara', from: 'ada' }).ok).toBe(true);
		expect(team.get('member', 'tara')).toEqual({
			...{ id: 'tara', name: 'Tara', side: 'marketing', role: 'translator', state: 'active' },
		});
		expect(ownersIn(team)).toEqual(['tara', 'tara', 'ada', 'mary']);
		expect(team.get('concept', 'c')).not.toHaveProperty('formerOwner');
	});

	it('is an admin’s to do, once', () => {
		const team = aTeam();
		leaving(team, admin, 'ian', null);
		const back = { id: 'ian', from: null };
		expect(team.run(mary, 'member.return', back)).toMatchObject({ code: 'forbidden' });
		expect(team.run(admin, 'member.return', back).ok).toBe(true);
		expect(team.run(admin, 'member.return', back)).toMatchObject({ code: 'conflict' });
		const nobody = { id: 'nobody', from: null };
		expect(team.run(admin, 'member.return', nobody)).toMatchObject({ code: 'not_found' });
	});
});
