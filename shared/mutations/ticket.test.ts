import { describe, expect, it } from 'vitest';
import { ticketId } from '../model/ticket.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const ref = { system: 'backlogmd', host: '127.0.0.1:3102', key: 'CAMP-2' };
const answers = {
	whyNow: 'The launch is on Tuesday.',
	outcome: '',
	priorityId: 'p1',
	noPriority: '',
	measure: '',
	neededBy: '',
};

const teamWithPriority = () => {
	const team = new MemoryTeam();
	team.run(people.admin, 'priority.create', {
		id: 'p1',
		list: 'shared',
		title: 'Checkout',
		bet: 'big',
		serves: { marketing: '', it: '' },
		outcome: '',
	});
	return team;
};

describe('tagging a ticket', () => {
	it('needs no more than being a member, and can be taken off', () => {
		const team = teamWithPriority();
		expect(team.run(people.mary, 'ticket.tag', { ref, priorityId: 'p1' }).ok).toBe(true);
		expect(team.get('ticket', ticketId(ref))).toMatchObject({
			...ref,
			priorityId: 'p1',
			taggedBy: 'mary',
		});
		team.run(people.ian, 'ticket.tag', { ref, priorityId: null });
		expect(team.get('ticket', ticketId(ref))).toMatchObject({ priorityId: null, taggedBy: 'ian' });
	});

	it('refuses a priority that has gone, and a sponsor', () => {
		const team = teamWithPriority();
		expect(team.run(people.mary, 'ticket.tag', { ref, priorityId: 'gone' })).toMatchObject({
			code: 'not_found',
		});
		expect(team.run(people.sponsor, 'ticket.tag', { ref, priorityId: 'p1' })).toMatchObject({
			code: 'forbidden',
		});
	});

	it('tells the same key on two hosts apart', () => {
		expect(ticketId(ref)).not.toBe(ticketId({ ...ref, host: 'other.example' }));
	});
});

describe('the why of a ticket', () => {
	it('makes the priority that it names the tag of an untagged ticket', () => {
		const team = teamWithPriority();
		team.run(people.mary, 'why.answer', { ref, answers });
		expect(team.get('ticket', ticketId(ref))).toMatchObject({ priorityId: 'p1' });
		expect(team.get('why', ticketId(ref))).toMatchObject({ by: 'mary', answers });
	});

	it('leaves a tag that someone chose', () => {
		const team = teamWithPriority();
		team.run(people.ian, 'ticket.tag', { ref, priorityId: 'p1' });
		team.run(people.mary, 'why.answer', { ref, answers: { ...answers, priorityId: 'p2' } });
		expect(team.get('ticket', ticketId(ref))).toMatchObject({ priorityId: 'p1', taggedBy: 'ian' });
	});

	it('can be skipped with a reason, and answered later', () => {
		const team = teamWithPriority();
		team.run(people.mary, 'why.skip', { ref, reason: 'urgent' });
		expect(team.get('why', ticketId(ref))).toMatchObject({ answers: null, skipped: 'urgent' });
		team.run(people.mary, 'why.answer', { ref, answers });
		expect(team.get('why', ticketId(ref))).toMatchObject({ answers });
	});
});

describe('what only the server may do', () => {
	it.each([
		['team.create', { name: 'x' }],
		['member.join', { member: { id: 'm', name: 'M', side: 'it', role: 'admin', state: 'active' } }],
		['kept.forget', { ids: [] }],
	])('%s is refused to an admin', (name, args) => {
		expect(new MemoryTeam().runUnchecked(people.admin, name, args)).toMatchObject({
			code: 'forbidden',
		});
	});
});
