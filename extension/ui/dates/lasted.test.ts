import { expect, it } from 'vitest';
import { lasted } from './lasted.ts';

it.each([
	[0, 'under a minute'],
	[59_999, 'under a minute'],
	[5 * 60_000, '5 min'],
	[2 * 3_600_000, '2 h'],
	[2 * 3_600_000 + 5 * 60_000, '2 h 5 min'],
	[26 * 3_600_000, '1 d 2 h'],
	[48 * 3_600_000 + 60_000, '2 d'],
])('%d milliseconds last %s', (milliseconds, text) => {
	expect(lasted(milliseconds)).toBe(text);
});
