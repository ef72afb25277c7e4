import { describe, expect, it } from 'vitest';
import { dayText, today } from './day.ts';

describe('a calendar day', () => {
	it('is the reader’s, not that of Greenwich', () => {
		expect(today(new Date(2026, 4, 3, 0, 30))).toBe('2026-05-03');
		expect(today(new Date(2026, 10, 30, 23, 30))).toBe('2026-11-30');
	});

	it('is written as the reader writes days', () => {
		expect(dayText('2026-05-31', 'en-GB')).toBe('31 May 2026');
		expect(dayText('soon', 'en-GB')).toBe('soon');
	});
});
