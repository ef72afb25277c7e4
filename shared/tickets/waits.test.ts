import { expect, it } from 'vitest';
import type { Clock, WaitsFor } from '../model/ticket-clock.ts';
import { waitingTimes } from './waits.ts';

const NOW = Date.parse('2026-06-10T00:00:00Z');
const DAY = 24 * 60 * 60_000;
const ticket = (...entries: [WaitsFor, day: number][]): { clock: Clock } => ({
	clock: {
		id: 't',
		entries: entries.map(([on, day], at) => ({
			...{ id: `e${at}`, on, by: 'mary', at: new Date(NOW - day * DAY).toISOString() },
		})),
	},
});

it('sums for whom tickets waited, the longest first, and says which wait still', () => {
	const first = ticket(['it', 6], ['marketing', 2]);
	const second = ticket(['it', 5]);
	const third = ticket(['others', 3], ['nobody', 2]);
	expect(waitingTimes([first, second, third, { clock: undefined }], NOW)).toEqual([
		{ on: 'marketing', ms: 2 * DAY, tickets: [{ of: first, ms: 2 * DAY, now: true }] },
		{
			...{ on: 'it', ms: 9 * DAY },
			tickets: [
				{ of: second, ms: 5 * DAY, now: true },
				{ of: first, ms: 4 * DAY, now: false },
			],
		},
		{ on: 'others', ms: DAY, tickets: [{ of: third, ms: DAY, now: false }] },
	]);
});
