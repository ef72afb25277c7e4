import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ClockEntry, WaitsFor } from '../model/ticket-clock.ts';
import { standingEntries, waited, waits, waitsNowFor } from './clock.ts';

const HOUR = 60 * 60_000;
const NOON = Date.parse('2026-05-04T12:00:00Z');
/** An entry so many hours after noon. */
const entry = (on: WaitsFor, hours: number): ClockEntry => ({
	...{ id: `${on}${hours}`, on, by: 'mary' },
	at: new Date(NOON + hours * HOUR).toISOString(),
});

describe('the clock of a ticket', () => {
	it('adds up how long it waited for each side', () => {
		const entries = [entry('it', 0), entry('marketing', 2), entry('it', 3), entry('nobody', 7)];
		expect(waited(entries, NOON + 30 * HOUR)).toEqual({ it: 6 * HOUR, marketing: HOUR });
		expect(waitsNowFor(entries)).toBe('nobody');
	});

	it('goes on while it waits', () => {
		expect(waited([entry('others', 0)], NOON + HOUR)).toEqual({ others: HOUR });
	});

	it('waits for nobody before anything was said', () => {
		expect(waited([], NOON)).toEqual({});
		expect(waitsNowFor([])).toBe('nobody');
	});

	it('leaves away what was taken back', () => {
		const entries = [entry('it', 0), { ...entry('marketing', 1), undone: true }];
		expect(waited(standingEntries({ entries }), NOON + 3 * HOUR)).toEqual({ it: 3 * HOUR });
	});
});

describe('clocks that are set wrong', () => {
	it('ahead: one that says next year takes no year from anyone', () => {
		const entries = [entry('it', 0), entry('marketing', 9000), entry('it', 2)];
		expect(waited(entries, NOON + 3 * HOUR)).toEqual({ it: 3 * HOUR, marketing: 0 });
	});

	it('behind: one that says 1970 gives no decades', () => {
		const entries = [
			entry('it', 0),
			{ ...entry('marketing', 1), at: '1970-01-01' },
			entry('it', 2),
		];
		expect(waited(entries, NOON + 3 * HOUR)).toEqual({ it: HOUR * 3, marketing: 0 });
	});

	it('of the reader: what is over keeps its length, and what goes on has none', () => {
		const entries = [entry('it', 0), entry('marketing', 1)];
		expect(waited(entries, NOON - HOUR)).toEqual({ it: HOUR, marketing: 0 });
	});

	it('never make a wait negative or lose one', () => {
		const on = fc.constantFrom<WaitsFor>('marketing', 'it', 'others', 'nobody');
		const at = fc.oneof(
			fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
			fc.string(),
		);
		const any = fc.record({ id: fc.string(), on, by: fc.string(), at });
		fc.assert(
			fc.property(fc.array(any), fc.integer(), (entries, now) => {
				const found = waits(entries, now);
				expect(found.map((wait) => wait.on)).toEqual(entries.map((one) => one.on));
				for (const { from, to } of found) expect(to - from).toBeGreaterThanOrEqual(0);
				for (const [index, { to }] of found.slice(0, -1).entries())
					expect(found[index + 1]?.from).toBe(to);
			}),
		);
	});
});
