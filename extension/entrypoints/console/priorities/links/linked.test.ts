import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { PriorityLink } from '@common-ground/shared/model/priority-link.ts';
import { describe, expect, it } from 'vitest';
import { endsOf, linkable, linkedWith } from './linked.ts';

const one = (id: string, list: Priority['list'], more: Partial<Priority> = {}): Priority => ({
	...{ id, list, title: `Title ${id}`, bet: 'normal', rank: id, outcome: '', state: 'active' },
	serves: { marketing: '', it: '' },
	...more,
});
const link = (from: string, to: string, kind: PriorityLink['kind']): PriorityLink => ({
	...{ id: `${from}~${to}`, from, to, kind, how: '', by: 'x', at: '' },
});

const all = [
	...[one('m1', 'marketing'), one('m2', 'marketing'), one('t1', 'it'), one('t2', 'it')],
	one('t3', 'it', { state: 'done' }),
];

describe('what a priority is linked with', () => {
	it('is told from its own side, by rank, with what is closed or gone last', () => {
		const links = [
			...[link('m1', 'gone', 'same'), link('t3', 'm1', 'serves'), link('m1', 't2', 'serves')],
			link('m1', 't1', 'same'),
		];
		const found = linkedWith('m1', links, all);
		expect(found.map(({ relation, other, rank }) => [relation, other?.id, rank])).toEqual([
			['same', 't1', 1],
			['serves', 't2', 2],
			['same', undefined, null],
			['served', 't3', null],
		]);
		expect(linkedWith('t2', links, all)).toMatchObject([{ relation: 'served', rank: 1 }]);
	});
});

describe('what can be linked', () => {
	const links = [link('m1', 't1', 'same')];
	const ids = (query: string, most?: number) =>
		linkable({ id: 'm1', list: 'marketing' }, { links, all }, query, most).map(({ id }) => id);

	it('is active, of another list, not linked yet, and found by any part of its title', () =>
		expect(ids('TITLE')).toEqual(['t2']));

	it('is nothing until something is typed', () => expect(ids(' ')).toEqual([]));
});

it.each([
	['same', { from: 'a', to: 'b', kind: 'same' }],
	['serves', { from: 'a', to: 'b', kind: 'serves' }],
	['served', { from: 'b', to: 'a', kind: 'serves' }],
] as const)('said as “%s” it is kept with its ends in order', (relation, ends) =>
	expect(endsOf('a', 'b', relation)).toEqual(ends),
);
