import { beforeEach, describe, expect, it } from 'vitest';
import { type Priority, rankedList } from '../model/priority.ts';
import type { Actor } from './define.ts';
import { MemoryTeam } from './memory.ts';
import { people } from './people.fixture.ts';

let team: MemoryTeam;
beforeEach(() => {
	team = new MemoryTeam();
	for (const id of ['a', 'b', 'c'])
		team.run(people.translator, 'priority.create', {
			...{ id, list: 'shared', title: id, bet: 'normal', outcome: '' },
			serves: { marketing: '', it: '' },
		});
});

const NO = { reason: 'No room before June', alternative: 'The form of last year' };
const park = (said: { reason?: string; alternative?: string }, by: Actor = people.theo) =>
	team.run(by, 'priority.edit', { id: 'a', fields: { bet: 'parked' }, ...said });
const a = (): Priority | undefined => team.get('priority', 'a');
const order = () => rankedList(team.all('priority'), 'shared').map(({ id }) => id);

describe('a “not now”', () => {
	it('keeps its reason and what helps instead, parked or dropped', () => {
		park(NO);
		expect(a()?.refusal).toMatchObject({ ...NO, by: 'theo' });
		team.run(people.theo, 'priority.close', { id: 'b', state: 'dropped', ...NO });
		expect(team.get('priority', 'b')?.refusal).toMatchObject(NO);
	});

	it('to somebody else’s wish asks what helps instead', () => {
		expect(park({ reason: 'No room' })).toMatchObject({
			message: expect.stringContaining('Say what helps instead'),
		});
		expect(park({ reason: 'No room' }, people.translator).ok).toBe(true);
	});

	it('of an older version, which cannot know that, is taken', () => {
		expect(park({}).ok).toBe(true);
		expect(a()?.refusal).toBeUndefined();
	});

	it('is gone when it is taken up again, and the place is the old one', () => {
		park(NO);
		expect(order()).toEqual(['b', 'c', 'a']);
		team.run(people.theo, 'priority.edit', { id: 'a', fields: { bet: 'normal' }, reason: 'Now' });
		expect(a()?.refusal).toBeNull();
		expect(order()).toEqual(['a', 'b', 'c']);
	});
});

describe('closed by mistake', () => {
	it('it comes back to its place, also where others moved meanwhile', () => {
		team.run(people.theo, 'priority.close', { id: 'b', state: 'done', reason: 'Shipped' });
		const move = { id: 'c', after: null, before: 'a', reason: 'x' };
		team.run(people.theo, 'priority.move', move);
		const back = { id: 'b', state: 'active', reason: 'Not yet', keepsRank: true } as const;
		team.run(people.theo, 'priority.close', back);
		expect(order()).toEqual(['c', 'a', 'b']);
	});

	it('it shares its rank with none, though others took places around it', () => {
		team.run(people.theo, 'priority.close', { id: 'b', state: 'done', reason: 'Shipped' });
		const move = { id: 'c', after: 'a', before: null, reason: 'x' };
		for (let n = 0; n < 3; n++) team.run(people.theo, 'priority.move', move);
		const back = { id: 'b', state: 'active', reason: 'Not yet', keepsRank: true } as const;
		team.run(people.theo, 'priority.close', back);
		expect(new Set(team.all('priority').map(({ rank }) => rank)).size).toBe(3);
		expect(order()).toEqual(['a', 'c', 'b']);
	});
});
