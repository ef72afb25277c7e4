import { describe, expect, it } from 'vitest';
import { LEVELS, missingSeats, unansweredAtLevel4 } from './levels.ts';

const names = (level: 1 | 2 | 3 | 4, involved = {}) =>
	missingSeats(level, involved).map(({ name }) => name);

describe('the people of a level', () => {
	it('are three seats each, from the technical to the strategic', () => {
		expect(LEVELS.map(({ level, seats }) => [level, seats.length])).toEqual([
			...[[1, 3] as const, [2, 3] as const, [3, 3] as const, [4, 3] as const],
		]);
	});

	it('are missing until somebody is named', () => {
		expect(names(1, { serviceLevel: 'Sven' })).toEqual([
			'Business relationship manager',
			'Technical specialists',
		]);
		expect(names(1, { serviceLevel: '' })).toHaveLength(3);
	});

	it('fill a seat in either of its roles, and stay when the level changes', () => {
		const involved = { relationship: 'Rita' };
		expect(names(2, involved)).not.toContain('Business relationship or service level manager');
		expect(names(3, involved)).toEqual(['Marketing team', 'Technology visionaries']);
	});
});

describe('level 4', () => {
	it('is unanswered until the why names the outcome and how it will show', () => {
		expect(unansweredAtLevel4(null)).toEqual(['outcome', 'measure']);
		expect(unansweredAtLevel4({ outcome: 'Fewer leave', measure: ' ' })).toEqual(['measure']);
		expect(unansweredAtLevel4({ outcome: 'Fewer leave', measure: '30 a day' })).toEqual([]);
	});
});
