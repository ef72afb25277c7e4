import { describe, expect, it } from 'vitest';
import { monthsUpTo, periodOf, whenIn } from './period.ts';

describe('the period of a review', () => {
	it('is the last thirty days where nobody says otherwise', () => {
		expect(periodOf({}, '2026-06-15')).toEqual({ since: '2026-05-16', until: '2026-06-15' });
		expect(periodOf({ until: '2026-03-01' }, '2026-06-15')).toMatchObject({ since: '2026-01-30' });
	});

	it.each([
		[{ since: 'yesterday' }, 'no day'],
		[{ until: '2026-02-30' }, 'no day'],
		[{ since: '2026-06-16' }, 'after its end'],
	])('is refused in a sentence: %j', (asked, words) => {
		expect(periodOf(asked, '2026-06-15')).toMatchObject({ wrong: expect.stringContaining(words) });
	});

	it('holds both of its days, and nothing that no clock wrote', () => {
		const period = { since: '2026-06-01', until: '2026-06-15' };
		const at = ['2026-05-31T23:59:59Z', '2026-06-01T00:00:00Z', '2026-06-15T23:59:59Z'];
		expect(
			[...at, '2026-06-16T00:00:00Z', '1970-01-01', ''].map((one) => whenIn(period, one)),
		).toEqual(['before', 'within', 'within', 'after', 'unknown', 'unknown']);
	});

	it('has months that end with it', () => {
		const months = monthsUpTo({ since: '2026-01-01', until: '2026-01-10' }, 2);
		expect(months).toEqual([
			{ name: '2025-12', end: Date.UTC(2026, 0, 1) },
			{ name: '2026-01', end: Date.UTC(2026, 0, 11) },
		]);
	});
});
