import { beforeEach, describe, expect, it } from 'vitest';
import type { Move } from '../model/move.ts';
import type { SideOrShared } from '../model/side.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

let team: MemoryTeam;
beforeEach(() => {
	team = new MemoryTeam();
	for (const id of ['a', 'b', 'c']) add(id);
});

const add = (id: string, list: SideOrShared = 'shared') =>
	team.run(people.admin, 'priority.create', {
		...{ id, list, title: id, bet: 'normal', outcome: '' },
		serves: { marketing: '', it: '' },
	});
const lines = (): Move[] => team.all('move').sort((a, b) => (a.n ?? 0) - (b.n ?? 0));
const last = (): Move | undefined => lines().at(-1);

describe('the journal of priorities', () => {
	it('begins with who added what, and where it stood then', () =>
		expect(lines().map(({ priorityId, kind, from, to }) => [priorityId, kind, from, to])).toEqual([
			['a', 'added', null, 1],
			['b', 'added', null, 2],
			['c', 'added', null, 3],
		]));

	it('has the places before and after a move, its reason, and whose it was', () => {
		const move = { id: 'c', after: null, before: 'a', reason: 'The fair' };
		team.run(people.translator, 'priority.move', move, '2026-03-01T10:00:00.000Z');
		expect(last()).toMatchObject({
			...{ priorityId: 'c', list: 'shared', kind: 'moved', from: 3, to: 1, reason: 'The fair' },
			...{ by: 'tara', side: 'marketing', at: '2026-03-01T10:00:00.000Z' },
		});
	});

	it('has a line in each list where one went over', () => {
		const move = { id: 'b', list: 'it', after: null, before: null, reason: 'IT alone' } as const;
		team.run(people.admin, 'priority.move', move);
		expect(lines().slice(-2)).toMatchObject([
			{ list: 'shared', from: 2, to: null, wentTo: 'it' },
			{ list: 'it', from: null, to: 1, cameFrom: 'shared' },
		]);
	});

	it('has changes of bet, starts and pauses, closing and reopening', () => {
		const bet = { id: 'a', fields: { bet: 'big' as const }, reason: 'The board asked' };
		team.run(people.admin, 'priority.edit', bet);
		team.run(people.admin, 'priority.start', { id: 'a' });
		team.run(people.admin, 'priority.pause', { id: 'a', reason: 'Ann is ill' });
		team.run(people.admin, 'priority.close', { id: 'a', state: 'done', reason: 'Shipped' });
		team.run(people.admin, 'priority.close', { id: 'a', state: 'active', reason: 'It broke' });
		expect(
			lines()
				.slice(3)
				.map(({ kind, reason, to }) => [kind, reason, to]),
		).toEqual([
			['bet', 'The board asked', 1],
			['started', 'Work on it began', 1],
			['paused', 'Ann is ill', 1],
			['closed', 'Shipped', null],
			['reopened', 'It broke', 3],
		]);
	});

	it('is silent about a new title', () => {
		team.run(people.admin, 'priority.edit', { id: 'a', fields: { title: 'A' } });
		expect(lines()).toHaveLength(3);
	});

	it('says so where an older version gave no reason', () => {
		team.run(people.admin, 'priority.close', { id: 'a', state: 'done' });
		expect(last()?.reason).toBe('No reason given by an older version');
	});

	it('keeps the order of its lines whatever the clocks say', () => {
		const move = { id: 'a', after: 'c', before: null, reason: 'x' };
		team.run(people.admin, 'priority.move', move, '1999-01-01T00:00:00.000Z');
		team.run(people.admin, 'priority.move', { ...move, after: 'b' }, '2099-01-01T00:00:00.000Z');
		expect(lines().map(({ n }) => n)).toEqual([1, 2, 3, 4, 5]);
	});

	it('has a line for one that was parked, without a place', () => {
		const park = { id: 'a', fields: { bet: 'parked' as const }, reason: 'Not this year' };
		team.run(people.admin, 'priority.edit', park);
		expect(last()).toMatchObject({ kind: 'bet', bet: 'parked', from: 1, to: null });
	});
});
