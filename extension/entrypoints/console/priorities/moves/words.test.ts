import type { Move } from '@common-ground/shared/model/move.ts';
import { expect, it } from 'vitest';
import { latestFirst } from './chosen.ts';
import { whatMoved } from './words.ts';

const NAMES = { marketing: 'Brand', it: 'Digital' };
const move = (more: Partial<Move>): Move => ({
	...{ id: 'm', priorityId: 'p', list: 'shared', kind: 'moved', from: 3, to: 1, rank: 'a0' },
	...{ bet: 'normal', state: 'active', reason: 'x', by: 'ada', side: 'it', at: '' },
	...more,
});

it('a line of the journal says what happened in plain words', () => {
	expect(whatMoved(move({}), NAMES)).toBe('rank 3 to 1');
	expect(whatMoved(move({ wentTo: 'it' }), NAMES)).toBe('went over to Digital’s list');
	expect(whatMoved(move({ cameFrom: 'marketing', from: null }), NAMES)).toBe(
		'came from Brand’s list, rank 1',
	);
	expect(whatMoved(move({ kind: 'bet', bet: 'parked', to: null }), NAMES)).toBe('parked');
	expect(whatMoved(move({ kind: 'closed', state: 'dropped' }), NAMES)).toBe('dropped');
	expect(whatMoved(move({ kind: 'started', to: 2 }), NAMES)).toBe('started, rank 2');
});

it('lines are chosen by list and person, the latest first by number', () => {
	const all = [
		move({ id: 'a', n: 1 }),
		move({ id: 'b', n: 3, by: 'tom' }),
		move({ id: 'c', n: 2 }),
	];
	const ids = (of: Parameters<typeof latestFirst>[1]) => latestFirst(all, of).map(({ id }) => id);
	expect(ids({ list: '', by: '' })).toEqual(['b', 'c', 'a']);
	expect(ids({ list: 'shared', by: 'ada' })).toEqual(['c', 'a']);
	expect(ids({ list: 'it', by: '' })).toEqual([]);
});
