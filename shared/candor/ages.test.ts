import { describe, expect, it } from 'vitest';
import type { Concern } from '../model/ticket-concern.ts';
import { concernAges, daysOld } from './ages.ts';

const NOW = Date.parse('2026-06-30T12:00:00Z');
const concern = (id: string, at: string, state: Concern['state'] = 'raised'): Concern => ({
	...{ id, ticketId: '', text: id, category: 'other', visibility: 'team' },
	...{ by: 'mary', side: 'marketing', at, state, steps: [] },
});
const idsByAge = (concerns: Concern[]) =>
	Object.fromEntries(
		concernAges(concerns, NOW).map((one) => [one.age, one.concerns.map((c) => c.id)]),
	);

describe('the age of concerns', () => {
	it('counts open ones, the oldest first', () => {
		expect(
			idsByAge([
				concern('today', '2026-06-30T11:00:00Z'),
				concern('week', '2026-06-23T12:00:00Z'),
				concern('answered', '2026-06-10T12:00:00Z', 'answered'),
				concern('resolved', '2026-01-10T12:00:00Z', 'resolved'),
				concern('spring', '2026-04-10T12:00:00Z'),
				concern('winter', '2026-01-10T12:00:00Z'),
			]),
		).toEqual({
			week: ['today'],
			month: ['answered', 'week'],
			quarter: ['spring'],
			older: ['winter'],
		});
	});

	it('is none where a clock was wrong or unreadable', () => {
		expect(daysOld({ at: '2031-01-01T00:00:00Z' }, NOW)).toBe(0);
		expect(daysOld({ at: '' }, NOW)).toBe(0);
	});
});
