import { describe, expect, it } from 'vitest';
import { changedFields, type Written, writtenOf } from './fields.ts';

const saved = writtenOf({
	id: 'p',
	list: 'shared',
	title: 'Checkout',
	bet: 'normal',
	rank: 'a0',
	serves: { marketing: 'More orders', it: 'Less support' },
	outcome: '',
	state: 'active',
});
const edited = (change: Partial<Written>) => changedFields(saved, { ...saved, ...change });

describe('editing a priority', () => {
	it('sends nothing when nothing was changed but blanks', () =>
		expect(edited({ title: ' Checkout ', fundedBy: ' ' })).toEqual({}));

	it('sends what was changed, and of a pair only the side that was', () =>
		expect(edited({ bet: 'big', serves: { ...saved.serves, it: 'Fewer calls' } })).toEqual({
			bet: 'big',
			serves: { it: 'Fewer calls' },
		}));

	it('sends a text that was emptied', () =>
		expect(edited({ serves: { ...saved.serves, it: '' } })).toEqual({ serves: { it: '' } }));

	it('sends who stands for it, what it moves and how it serves the vision', () =>
		expect(
			edited({ owners: { marketing: '', it: 'Ian' }, kpis: ['sp-roi'], level: 4, vision: 'So' }),
		).toEqual({ owners: { it: 'Ian' }, kpis: ['sp-roi'], level: 4, vision: 'So' }));

	it('sends the way back the same way', () =>
		expect(changedFields({ ...saved, nature: 'core', kpis: ['a'] }, saved)).toEqual({
			nature: null,
			kpis: [],
		}));
});
