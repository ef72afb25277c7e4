import { describe, expect, it } from 'vitest';
import { type Bet, rankedList } from '../model/priority.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const add = (team: MemoryTeam, id: string, bet: Bet = 'normal') =>
	team.run(people.admin, 'priority.create', {
		id,
		list: 'shared',
		title: id,
		bet,
		serves: { marketing: '', it: '' },
		outcome: '',
	});

const order = (team: MemoryTeam) =>
	rankedList(team.all('priority'), 'shared').map((priority) => priority.id);

const listOf = (...ids: string[]) => {
	const team = new MemoryTeam();
	for (const id of ids) add(team, id);
	return team;
};

const move = (team: MemoryTeam, id: string, after: string | null, before: string | null = null) =>
	team.run(people.admin, 'priority.move', { id, after, before, reason: 'because' });

describe('the ranked list', () => {
	it('takes new priorities at its end', () =>
		expect(order(listOf('a', 'b', 'c'))).toEqual(['a', 'b', 'c']));

	it('moves behind one neighbour, or before the other at the top', () => {
		const team = listOf('a', 'b', 'c');
		move(team, 'a', 'b');
		expect(order(team)).toEqual(['b', 'a', 'c']);
		move(team, 'c', null, 'b');
		expect(order(team)).toEqual(['c', 'b', 'a']);
	});

	it('gives two priorities moved to the same place different ranks', () => {
		const team = listOf('a', 'b', 'c', 'd');
		move(team, 'c', 'a', 'b');
		move(team, 'd', 'a', 'b');
		const ranks = team.all('priority').map((priority) => priority.rank);
		expect(new Set(ranks).size).toBe(4);
		expect(order(team)).toEqual(['a', 'd', 'c', 'b']);
	});

	it('lands next to what is left when a neighbour has gone', () => {
		const team = listOf('a', 'b', 'c');
		team.run(people.admin, 'priority.close', { id: 'b', state: 'done' });
		move(team, 'a', 'b', 'c');
		expect(order(team)).toEqual(['a', 'c']);
	});

	it('keeps the reason of the last move', () => {
		const team = listOf('a', 'b');
		move(team, 'a', 'b');
		expect(team.get('priority', 'a')?.lastMove).toMatchObject({ by: 'ada', reason: 'because' });
	});

	it('puts a reopened priority at the end', () => {
		const team = listOf('a', 'b');
		team.run(people.admin, 'priority.close', { id: 'a', state: 'dropped' });
		team.run(people.admin, 'priority.close', { id: 'a', state: 'active' });
		expect(order(team)).toEqual(['b', 'a']);
	});

	it('is ranked by translators and admins only', () => {
		const args = { id: 'a', after: null, before: null, reason: 'x' };
		expect(listOf('a').run(people.mary, 'priority.move', args)).toMatchObject({
			code: 'forbidden',
		});
	});
});

describe('big bets', () => {
	it('are capped, and the refusal says what to do', () => {
		const team = new MemoryTeam();
		team.run(people.system, 'team.create', { name: 'Shop' });
		for (const id of ['a', 'b', 'c']) add(team, id, 'big');
		expect(add(team, 'd', 'big')).toMatchObject({
			code: 'limit',
			message: expect.stringContaining('Make “c” an ordinary one first'),
		});
		expect(add(team, 'd').ok).toBe(true);
		const edit = { id: 'd', fields: { bet: 'big' as const } };
		expect(team.run(people.admin, 'priority.edit', edit)).toMatchObject({ code: 'limit' });
	});

	it('cannot slip past the cap by being closed and reopened', () => {
		const team = new MemoryTeam();
		team.run(people.system, 'team.create', { name: 'Shop' });
		for (const id of ['a', 'b', 'c']) add(team, id, 'big');
		team.run(people.admin, 'priority.close', { id: 'a', state: 'done' });
		add(team, 'd', 'big');
		expect(team.run(people.admin, 'priority.close', { id: 'a', state: 'active' })).toMatchObject({
			code: 'limit',
		});
	});
});
