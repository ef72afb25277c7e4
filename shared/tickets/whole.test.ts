import { expect, it } from 'vitest';
import { MemoryTeam } from '../mutations/memory.ts';
import { people } from '../mutations/people.fixture.ts';
import { wholeTickets } from './whole.ts';

const before = { system: 'jira', host: 'old.example', key: 'CAMP-1' };
const now = { ...before, host: 'new.example' };

it('tells of a ticket once, under its name now, with what it had under the one before', () => {
	const team = new MemoryTeam();
	team.run(people.mary, 'clock.set', { ref: before, id: 'e1', on: 'it' });
	team.run(people.mary, 'why.answer', { ref: before, answers: { outcome: 'Shoppers stay' } });
	team.run(people.ian, 'ticket.describe', { ref: now, fields: { level: 3 } });
	const place = (host: string) => ({ system: 'jira', host, project: '' });
	const moved = { id: 'a1', from: place('old.example'), to: place('new.example') };
	expect(team.run(people.admin, 'alias.place', moved).ok).toBe(true);
	const whole = wholeTickets({
		...{ tickets: team.all('ticket'), whys: team.all('why'), clocks: team.all('clock') },
		...{ expectations: team.all('expectation'), aliases: team.all('alias') },
	});
	expect(whole).toMatchObject([
		{
			ref: now,
			ticket: { level: 3 },
			why: { answers: { outcome: 'Shoppers stay' } },
			clock: { entries: [{ on: 'it' }] },
		},
	]);
});
