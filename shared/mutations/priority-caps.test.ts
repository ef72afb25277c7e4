import { beforeEach, describe, expect, it } from 'vitest';
import type { Bet } from '../model/priority.ts';
import type { SideOrShared } from '../model/side.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

const PILOT = { hypothesis: 'Chat sells', cap: 'Ten days', ends: '2026-05-31' };

let team: MemoryTeam;
beforeEach(() => {
	team = new MemoryTeam();
	team.run(people.system, 'team.create', { name: 'Shop', parts: [] });
	team.run(people.admin, 'team.edit', { bigBetCap: 1, activeCap: 1, pilotCap: 1 });
});

const add = (id: string, more: { bet?: Bet; list?: SideOrShared; pilot?: typeof PILOT } = {}) =>
	team.run(people.admin, 'priority.create', {
		...{ id, list: 'shared', title: id, bet: 'normal', outcome: '' },
		...{ serves: { marketing: '', it: '' }, ...more },
	});
const limit = (name: string) => ({
	ok: false,
	code: 'limit',
	message: expect.stringContaining(`“${name}”`),
});

describe('the cap on big bets', () => {
	beforeEach(() => {
		add('a', { bet: 'big' });
	});

	it('holds for what comes from another list', () => {
		add('b', { bet: 'big', list: 'it' });
		const move = { id: 'b', list: 'shared', after: null, before: null, reason: 'x' } as const;
		expect(team.run(people.admin, 'priority.move', move)).toMatchObject(limit('a'));
	});

	it('does not hinder moving or editing one that counts already', () => {
		const move = { id: 'a', after: null, before: null, reason: 'x' };
		expect(team.run(people.admin, 'priority.move', move).ok).toBe(true);
		expect(team.run(people.admin, 'priority.edit', { id: 'a', fields: { title: 'A' } }).ok).toBe(
			true,
		);
	});
});

describe('the cap on what is under way', () => {
	beforeEach(() => {
		add('a');
		add('b');
		team.run(people.admin, 'priority.start', { id: 'a' });
	});

	it('names what to pause', () =>
		expect(team.run(people.admin, 'priority.start', { id: 'b' })).toMatchObject(limit('a')));

	it('frees a place when one is parked or closed', () => {
		const park = { id: 'a', fields: { bet: 'parked' as const }, reason: 'x' };
		team.run(people.admin, 'priority.edit', park);
		expect(team.get('priority', 'a')?.underWay).toBe(false);
		expect(team.run(people.admin, 'priority.start', { id: 'b' }).ok).toBe(true);
	});

	it('is gone when the team takes it away', () => {
		team.run(people.admin, 'team.edit', { activeCap: null });
		expect(team.run(people.admin, 'priority.start', { id: 'b' }).ok).toBe(true);
	});

	it('does not let what is parked or closed begin', () => {
		add('c', { bet: 'parked' });
		expect(team.run(people.admin, 'priority.start', { id: 'c' })).toMatchObject({
			code: 'conflict',
		});
	});
});

describe('a pilot', () => {
	beforeEach(() => {
		add('a', { pilot: PILOT });
	});

	it('is one of few over all lists', () => {
		expect(add('b', { pilot: PILOT, list: 'it' })).toMatchObject(limit('a'));
		add('b');
		const edit = { id: 'b', fields: { pilot: PILOT } };
		expect(team.run(people.admin, 'priority.edit', edit)).toMatchObject(limit('a'));
	});

	it('ends in a lesson', () => {
		const close = { id: 'a', state: 'dropped', reason: 'Nobody came' } as const;
		expect(team.run(people.admin, 'priority.close', close)).toMatchObject({
			message: expect.stringContaining('Write the lesson'),
		});
		team.run(people.admin, 'priority.close', { ...close, lesson: 'Ask ten shoppers first' });
		expect(team.get('priority', 'a')).toMatchObject({ lesson: 'Ask ten shoppers first' });
		expect(add('b', { pilot: PILOT }).ok).toBe(true);
	});

	it('has an end that is a day', () =>
		expect(add('b', { pilot: { ...PILOT, ends: 'in May' } })).toMatchObject({
			code: 'bad_arguments',
			message: expect.stringContaining('2026-05-31'),
		}));
});
