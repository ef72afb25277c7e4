import type { Priority } from '@common-ground/shared/model/priority.ts';
import type { Ticket } from '@common-ground/shared/model/ticket.ts';
import { describe, expect, it } from 'vitest';
import { ticketRows, whyState } from './rows.ts';

const priority = (id: string, rank: string, state: Priority['state'] = 'active'): Priority => ({
	id,
	list: 'shared',
	title: id,
	bet: 'normal',
	rank,
	serves: { marketing: '', it: '' },
	outcome: '',
	state,
});
const ticket = (key: string, priorityId: string | null, taggedAt = ''): Ticket => ({
	id: key,
	system: 'jira',
	host: 'h',
	key,
	priorityId,
	taggedBy: 'm',
	taggedAt,
});
const ANSWERS = {
	whyNow: '',
	outcome: '',
	priorityId: '',
	noPriority: '',
	measure: '',
	neededBy: '',
};

describe('tagged tickets', () => {
	it('stand in the order of their priorities, then the newest first', () => {
		const rows = ticketRows(
			[
				ticket('A', null),
				ticket('B', 'second'),
				ticket('C', 'first', '1'),
				ticket('D', 'first', '2'),
			],
			[priority('second', 'a1'), priority('first', 'a0')],
			[],
		);
		expect(rows.map((row) => row.ticket.key)).toEqual(['D', 'C', 'B', 'A']);
		expect(rows[0]?.chip).toMatchObject({ rank: 1, title: 'first' });
	});

	it('show no chip for a priority that is closed or gone', () => {
		const rows = ticketRows(
			[ticket('A', 'closed'), ticket('B', 'gone')],
			[priority('closed', 'a0', 'done')],
			[],
		);
		expect(rows.map(({ chip }) => chip)).toEqual([undefined, undefined]);
	});
});

describe('the why of a ticket', () => {
	it('is answered when any question is', () => {
		const why = { id: 'A', by: 'm', at: '', answers: { ...ANSWERS, whyNow: 'Fair in May' } };
		expect(whyState(why)).toBe('answered');
	});

	it('is skipped or not asked otherwise', () => {
		expect(whyState({ id: 'A', by: 'm', at: '', answers: null, skipped: 'Later' })).toBe('skipped');
		expect(whyState({ id: 'A', by: 'm', at: '', answers: ANSWERS })).toBe('not asked');
		expect(whyState(undefined)).toBe('not asked');
	});
});
