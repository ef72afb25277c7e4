import type { Clock, ClockEntry, WaitsFor } from '../model/ticket-clock.ts';

/** An entry whose instant lies further ahead of the reader's clock than this was written by a wrong one. */
const AHEAD_MS = 24 * 60 * 60_000;

/** For whom a ticket waited from one instant to another; milliseconds since the epoch. */
export interface Wait {
	on: WaitsFor;
	from: number;
	/** Of the last one: now. Never before `from`. */
	to: number;
}

/** Milliseconds that a ticket waited for each; whom it never waited for is left out. */
export type Waited = Partial<Record<Exclude<WaitsFor, 'nobody'>, number>>;

/** What counts of a clock: entries that nobody took back, in the order in which they were made. */
export const standingEntries = (clock: Pick<Clock, 'entries'> | undefined): ClockEntry[] =>
	clock?.entries.filter(({ undone }) => !undone) ?? [];

/**
 * Whom the ticket waited for and when, in the order in which it was said. Clocks set wrong do no harm: what
 * fits into no order with the most of the others counts from the next that does (at the end, from the one
 * before), and nothing ends before it began.
 */
export function waits(entries: readonly ClockEntry[], now: number): Wait[] {
	const times = entries.map(({ at }) => Date.parse(at));
	const trusted = longestRising(times.map((time) => (time <= now + AHEAD_MS ? time : Number.NaN)));
	const last = times[trusted.at(-1) ?? -1] ?? now;
	let next = last;
	const starts = times.map(() => last);
	for (let index = (trusted.at(-1) ?? 0) - 1; index >= 0; index--) {
		if (trusted.includes(index)) next = times[index] ?? next;
		starts[index] = next;
	}
	return entries.map(({ on }, index) => {
		const start = starts[index] ?? last;
		return { on, from: start, to: Math.max(start, starts[index + 1] ?? now) };
	});
}

/** How long a ticket waited for each side and for others. */
export function waited(entries: readonly ClockEntry[], now: number): Waited {
	const sums: Waited = {};
	for (const { on, from, to } of waits(entries, now))
		if (on !== 'nobody') sums[on] = (sums[on] ?? 0) + to - from;
	return sums;
}

/** For whom it waits now. */
export const waitsNowFor = (entries: readonly ClockEntry[]): WaitsFor =>
	entries.at(-1)?.on ?? 'nobody';

/** Places of the longest run of numbers that never falls; what is no number is in none. */
function longestRising(numbers: readonly number[]): number[] {
	const best = numbers.map((): { length: number; before: number } => ({ length: 0, before: -1 }));
	let end = -1;
	for (const [at, value] of numbers.entries()) {
		const mine = best[at];
		if (!mine || Number.isNaN(value)) continue;
		mine.length = 1;
		for (let before = 0; before < at; before++) {
			const length = best[before]?.length ?? 0;
			// A number that is no number has the length 0, and is followed by none.
			if (length === 0 || (numbers[before] ?? 0) > value || length < mine.length) continue;
			mine.length = length + 1;
			mine.before = before;
		}
		if (mine.length >= (best[end]?.length ?? 1)) end = at;
	}
	const places: number[] = [];
	for (let at = end; at >= 0; at = best[at]?.before ?? -1) places.unshift(at);
	return places;
}
