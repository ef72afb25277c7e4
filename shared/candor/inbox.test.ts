import { describe, expect, it } from 'vitest';
import { MemoryTeam } from '../mutations/memory.ts';
import { people } from '../mutations/people.fixture.ts';
import { candorItems } from './inbox.ts';

const { mary, ian, admin } = people;
const MEMBERS = [
	{ id: 'mary', role: 'member', state: 'active' },
	{ id: 'ada', role: 'admin', state: 'active' },
] as const;
const waits = (who: { memberId: string }, team: MemoryTeam, members: typeof MEMBERS = MEMBERS) =>
	candorItems(who.memberId, {
		...{ concerns: team.all('concern'), decisions: team.all('decision'), members },
		today: '2026-06-30',
	});

describe('what waits beside the work', () => {
	it('is the answer to a concern about no ticket, for who raised it', () => {
		const team = new MemoryTeam();
		const said = { text: 'Dates come too late', category: 'time', visibility: 'team' } as const;
		team.run(mary, 'concern.raiseAbout', { id: 'c1', priorityId: null, ...said });
		expect(waits(mary, team)).toEqual([]);
		team.run(ian, 'concern.step', { id: 'c1', state: 'answered', text: 'We ask sooner' });
		expect(waits(mary, team)).toMatchObject([
			{ kind: 'concern', concernId: 'c1', word: 'Dates come too late', text: 'We ask sooner' },
		]);
		expect(waits(admin, team)).toEqual([]);
	});

	it('is a decision that is due, for who wrote it down, until it was looked at again', () => {
		const team = new MemoryTeam();
		const decision = { title: 'One voucher', why: '', instead: '', about: {} };
		team.run(mary, 'decision.log', { id: 'd1', ...decision, revisit: '2026-06-30' });
		team.run(mary, 'decision.log', { id: 'd2', ...decision, revisit: '2026-07-01' });
		expect(waits(mary, team)).toMatchObject([
			{ kind: 'due', decisionId: 'd1', word: 'One voucher' },
		]);
		expect(waits(admin, team)).toEqual([]);
		team.run(ian, 'decision.revisit', { id: 'd1', text: '', revisit: '' });
		expect(waits(mary, team)).toEqual([]);
	});

	it('is the admins’ where who wrote it down has left', () => {
		const team = new MemoryTeam();
		const decision = { title: 'One voucher', why: '', instead: '', about: {} };
		team.run(ian, 'decision.log', { id: 'd1', ...decision, revisit: '2026-06-30' });
		expect(waits(admin, team)).toMatchObject([{ kind: 'due' }]);
		expect(waits(mary, team)).toEqual([]);
	});
});

describe('a concern about no ticket', () => {
	it('is about a priority that is there, or about working together', () => {
		const team = new MemoryTeam();
		const said = { text: 'Too much at once', category: 'other', visibility: 'side' } as const;
		const gone = { id: 'c1', priorityId: 'gone', ...said };
		expect(team.run(mary, 'concern.raiseAbout', gone)).toMatchObject({ code: 'not_found' });
		team.run(mary, 'concern.raiseAbout', { ...gone, priorityId: null });
		expect(team.records.get('concern/c1')?.scope).toBe('side:marketing');
		expect(team.get('concern', 'c1')).toMatchObject({ ticketId: '', state: 'raised', by: 'mary' });
	});

	it('is taken back by who raised it, until somebody else says something to it', () => {
		const team = new MemoryTeam();
		const said = { text: 'Too much', category: 'other', visibility: 'team' } as const;
		for (const id of ['c1', 'c2'])
			team.run(mary, 'concern.raiseAbout', { id, priorityId: null, ...said });
		expect(team.run(ian, 'concern.takeBack', { id: 'c1' })).toMatchObject({ code: 'forbidden' });
		team.run(mary, 'concern.takeBack', { id: 'c1' });
		expect(team.get('concern', 'c1')).toBeUndefined();
		team.run(ian, 'concern.step', { id: 'c2', state: 'acknowledged', text: '' });
		expect(team.run(mary, 'concern.takeBack', { id: 'c2' })).toMatchObject({ code: 'conflict' });
	});
});
