import { describe, expect, it } from 'vitest';
import { ticketId } from '../model/ticket.ts';
import { bringBack } from './bring-back.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const ref = { system: 'jira', host: 'acme.example', key: 'CAMP-2' };
const id = ticketId(ref);

describe('what a ticket is', () => {
	it('is said field by field, each with a line in its history', () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'ticket.describe', { ref, fields: { level: 4 } }, '10:00');
		team.run(people.ian, 'ticket.describe', { ref, fields: { channel: 'email' } }, '11:00');
		expect(team.get('ticket', id)).toMatchObject({
			...{ level: 4, channel: 'email', priorityId: null },
			history: [
				{ at: '10:00', by: 'mary', what: 'level', text: '4' },
				{ at: '11:00', by: 'ian', what: 'channel', text: 'email' },
			],
		});
	});

	it('keeps the people who were named, when another is', () => {
		const team = new MemoryTeam();
		for (const involved of [{ relationship: 'Rita' }, { experts: 'Emil' }, { experts: '' }])
			team.run(people.mary, 'ticket.describe', { ref, fields: { involved } });
		expect(team.get('ticket', id)?.involved).toEqual({ relationship: 'Rita', experts: '' });
	});

	it('keeps a level that another replaced unseen', () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'ticket.describe', { ref, fields: { level: 1 } });
		const base = team.seq;
		for (const [who, level, clientId] of [
			[people.mary, 2, 'laptop'],
			[people.ian, 3, 'phone'],
		] as const)
			team.run(who, 'ticket.describe', { ref, fields: { level } }, '', { base, clientId });
		const [kept] = team.all('kept');
		const call = kept && bringBack(kept, { ticket: ref });
		team.runUnchecked(people.mary, call?.name ?? '', call?.args);
		expect(team.get('ticket', id)?.level).toBe(2);
	});

	it('carries the last hundred lines of its history', () => {
		const team = new MemoryTeam();
		for (let turn = 0; turn < 130; turn++)
			team.run(people.mary, 'ticket.describe', { ref, fields: { level: turn % 2 ? 1 : 2 } });
		expect(team.get('ticket', id)?.history).toHaveLength(100);
	});
});

describe('a ticket that has moved', () => {
	const old = { ...ref, key: 'OLD-9' };
	const moved = () => {
		const team = new MemoryTeam();
		team.run(people.mary, 'ticket.describe', { ref: old, fields: { level: 4 } }, '1');
		team.run(people.mary, 'clock.set', { ref: old, id: 'e1', on: 'it' }, '2');
		team.run(people.ian, 'restatement.say', { ref: old, text: 'So' }, '3');
		team.run(people.mary, 'expectation.set', { ref: old, fields: { mayChange: 'All' } }, '4');
		return team;
	};
	const now = { ref, formerly: [old] };

	it('takes all that hung on it along when it is next changed', () => {
		const team = moved();
		team.run(people.ian, 'ticket.describe', { ...now, fields: { channel: 'email' } });
		team.run(people.ian, 'clock.set', { ...now, id: 'e2', on: 'marketing' });
		team.run(people.mary, 'restatement.answer', {
			...{ ...now, round: 0, verdict: 'confirmed', text: '' },
		});
		team.run(people.ian, 'expectation.acknowledge', { ...now, version: 1, agreed: true });
		expect(team.get('ticket', id)).toMatchObject({ key: 'CAMP-2', level: 4, channel: 'email' });
		expect(team.get('clock', id)?.entries.map((entry) => entry.id)).toEqual(['e1', 'e2']);
		expect(team.get('restatement', id)?.rounds).toMatchObject([{ text: 'So', answer: {} }]);
		expect(team.get('expectation', id)).toMatchObject({ mayChange: 'All' });
		expect(team.get('ticket', ticketId(old))?.level).toBe(4);
	});

	it('takes nothing twice, and what was written under the old key later is not lost', () => {
		const team = moved();
		const wait = (on: 'it' | 'marketing', entry: string, names = {}) =>
			team.run(people.ian, 'clock.set', { ...now, ...names, id: entry, on });
		wait('marketing', 'e2');
		wait('it', 'e3');
		wait('marketing', 'late', { ref: old, formerly: [] });
		wait('marketing', 'e4');
		expect(team.get('clock', id)?.entries.map((entry) => entry.id)).toEqual([
			...['e1', 'late', 'e2', 'e3', 'e4'],
		]);
	});

	it('keeps both where something hung on either name, and its own counts', () => {
		const team = moved();
		team.run(people.ian, 'ticket.describe', { ref, fields: { level: 2 } }, '5');
		team.run(people.ian, 'expectation.set', { ref, fields: { mayChange: 'Little' } }, '6');
		team.run(people.ian, 'ticket.describe', { ...now, fields: { journey: 'use' } }, '7');
		team.run(people.mary, 'expectation.acknowledge', { ...now, version: 1, agreed: true });
		const ticket = team.get('ticket', id);
		expect(ticket?.level).toBe(2);
		expect(ticket?.history).toContainEqual(
			expect.objectContaining({ what: 'before:level', text: 'OLD-9 4' }),
		);
		expect(team.get('expectation', id)).toMatchObject({
			mayChange: 'Little',
			replaced: [{ mayChange: 'All' }],
		});
	});
});

describe('an alias', () => {
	const to = (key: string) => ({ ...ref, key });
	const place = (project: string) => ({ system: 'jira', host: 'acme.example', project });

	it('of a ticket is made and taken back by any member, and never leads in a circle', () => {
		const team = new MemoryTeam();
		const make = (from: string, key: string) =>
			team.run(people.mary, 'alias.ticket', { from: to(from), to: to(key) });
		expect(make('A-1', 'B-1').ok).toBe(true);
		expect(make('B-1', 'A-1')).toMatchObject({ code: 'conflict' });
		expect(make('A-1', 'A-1')).toMatchObject({ code: 'conflict' });
		team.run(people.ian, 'alias.takeBack', { id: ticketId(to('A-1')) });
		expect(make('B-1', 'A-1').ok).toBe(true);
	});

	it('of a project is made by an admin alone', () => {
		const team = new MemoryTeam();
		const args = { id: 'm1', from: place('CAMP'), to: place('SHOP') };
		expect(team.run(people.translator, 'alias.place', args)).toMatchObject({ code: 'forbidden' });
		expect(team.run(people.admin, 'alias.place', args).ok).toBe(true);
		expect(
			team.run(people.admin, 'alias.place', { id: 'm2', from: place('SHOP'), to: place('CAMP') }),
		).toMatchObject({ code: 'conflict' });
		expect(team.run(people.mary, 'alias.takeBack', { id: 'm1' })).toMatchObject({
			code: 'forbidden',
		});
	});

	it('of a project names it on both ends', () => {
		const args = { id: 'm1', from: place('CAMP'), to: place('') };
		expect(new MemoryTeam().run(people.admin, 'alias.place', args)).toMatchObject({
			code: 'bad_arguments',
		});
	});
});

it('the inbox is each member’s own', () => {
	const team = new MemoryTeam();
	team.run(people.mary, 'inbox.putAway', { itemIds: ['concept:c1'] });
	expect([...team.records.values()].map(({ scope }) => scope)).toEqual(['member:mary']);
	team.run(people.mary, 'inbox.takeOut', { itemIds: ['concept:c1'] });
	expect(team.all('putAway')).toEqual([]);
	expect(team.run(people.mary, 'inbox.putAway', { itemIds: ['concept:c1'] }).ok).toBe(true);
});
