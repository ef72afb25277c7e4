import { expect, it } from 'vitest';
import type { Actor } from './define.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const START = { id: 'r1', ends: '2026-03-08' };

const member = (id: string, side: Actor['side'] = 'it'): Actor => ({
	...{ memberId: id, name: id, side, role: 'member' },
});

function started(): MemoryTeam {
	const team = new MemoryTeam();
	expect(team.run(people.translator, 'pulse.start', START)).toMatchObject({ ok: true });
	return team;
}

it('is started and closed by those who curate, one at a time', () => {
	const team = started();
	const second = { ...START, id: 'r2' };
	expect(team.run(people.ian, 'pulse.start', second)).toMatchObject({ code: 'forbidden' });
	expect(team.run(people.theo, 'pulse.start', second)).toMatchObject({ code: 'conflict' });
	expect(team.run(people.ian, 'pulse.close', { id: 'r1' })).toMatchObject({ code: 'forbidden' });
	team.run(people.theo, 'pulse.close', { id: 'r1' });
	expect(team.run(people.theo, 'pulse.start', second)).toMatchObject({ ok: true });
});

it('keeps an answer in its author’s own scope, one a member', () => {
	const team = started();
	for (const understanding of [2, 4])
		team.run(people.ian, 'pulse.answer', { roundId: 'r1', answers: { understanding } });
	expect(team.all('pulseAnswer')).toMatchObject([{ by: 'ian', answers: { understanding: 4 } }]);
	expect(team.records.get('pulseAnswer/r1~ian')?.scope).toBe('member:ian');
});

it('takes only answers that are offered, of questions that are asked of one’s side', () => {
	const team = started();
	const answer = (answers: Record<string, number>) =>
		team.run(people.ian, 'pulse.answer', { roundId: 'r1', answers });
	expect(answer({ understanding: 6 })).toMatchObject({ code: 'bad_arguments' });
	expect(answer({ cause: 5 })).toMatchObject({ code: 'bad_arguments' });
	expect(answer({ pace: 3 })).toMatchObject({ code: 'bad_arguments' });
	expect(answer({ pace: 3, cause: 4, later: 9 })).toMatchObject({ ok: true });
	expect(team.all('pulseAnswer')[0]?.answers).toEqual({ cause: 4 });
});

it('publishes counts when it is closed, and takes no answer after that', () => {
	const team = started();
	for (const id of ['a', 'b', 'c', 'd', 'e'])
		team.run(member(id), 'pulse.answer', { roundId: 'r1', answers: { requirements: 4 } });
	for (const id of ['f', 'g', 'h', 'i'])
		team.run(member(id, 'marketing'), 'pulse.answer', { roundId: 'r1', answers: { pace: 4 } });
	team.run(people.admin, 'pulse.close', { id: 'r1' });
	expect(team.get('pulseRound', 'r1')).toMatchObject({
		...{ state: 'closed', counts: { marketing: null, it: { requirements: [0, 0, 0, 5, 0] } } },
	});
	const late = { roundId: 'r1', answers: { requirements: 1 } };
	expect(team.run(people.ian, 'pulse.answer', late)).toMatchObject({ code: 'conflict' });
	expect(team.run(people.admin, 'pulse.close', { id: 'r1' })).toMatchObject({ code: 'conflict' });
});

it('is not answered by a sponsor, who reads', () => {
	const args = { roundId: 'r1', answers: { understanding: 4 } };
	expect(started().run(people.sponsor, 'pulse.answer', args)).toMatchObject({ code: 'forbidden' });
});
