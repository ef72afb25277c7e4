import type { Priority } from '@common-ground/shared/model/priority.ts';
import { describe, expect, it } from 'vitest';
import { changedFields } from './fields.ts';

const saved: Priority = {
	id: 'p',
	list: 'shared',
	title: 'Checkout',
	bet: 'normal',
	rank: 'a0',
	serves: { marketing: 'More orders', it: 'Less support' },
	outcome: '',
	state: 'active',
};
const { title, bet, serves, outcome } = saved;

describe('editing a priority', () => {
	it('sends nothing when nothing was changed but blanks', () => {
		expect(changedFields(saved, { title: ' Checkout ', bet, serves, outcome })).toEqual({});
	});

	it('sends what was changed, and of a pair only the side that was', () => {
		expect(
			changedFields(saved, {
				title,
				bet: 'big',
				serves: { ...serves, it: 'Fewer calls' },
				outcome,
			}),
		).toEqual({ bet: 'big', serves: { it: 'Fewer calls' } });
	});

	it('sends a text that was emptied', () => {
		expect(changedFields(saved, { title, bet, serves: { ...serves, it: '' }, outcome })).toEqual({
			serves: { it: '' },
		});
	});
});
