import { describe, expect, it } from 'vitest';
import { ago, clock, moment } from './when.ts';

const NOW = Date.parse('2026-03-04T10:42:00');
const before = (minutes: number): string => new Date(NOW - minutes * 60_000).toISOString();

describe('when something was', () => {
	it.each([
		[0.5, 'now'],
		[2, '2 min ago'],
		[59.9, '59 min ago'],
		[180, '3 hr ago'],
		[23 * 60, '23 hr ago'],
		[24 * 60, 'Mar 3, 2026'],
	])('%s minutes ago reads as “%s”', (minutes, text) => {
		expect(ago(before(minutes), NOW, 'en-US')).toBe(text);
	});

	it('speaks the language of the reader', () => {
		expect(ago(before(2), NOW, 'de')).toBe('vor 2 Min.');
	});

	it('calls an instant of a faster clock now', () => {
		expect(ago(before(-5), NOW, 'en-US')).toBe('now');
	});

	it('gives nothing for a missing date', () => {
		expect([ago('', NOW), moment('')]).toEqual(['', '']);
	});

	it('names the time alone on the same day and the date with it on another', () => {
		expect(clock(before(60), NOW, 'en-GB')).toBe('09:42');
		expect(clock(before(24 * 60), NOW, 'en-GB')).toBe('3 Mar 2026, 10:42');
	});
});
