import type { WaitsFor } from '../model/ticket-clock.ts';
import { standingEntries, waited, waitsNowFor } from './clock.ts';
import type { WholeTicket } from './whole.ts';

type On = Exclude<WaitsFor, 'nobody'>;

/** How long tickets waited for somebody, all together and each. */
export interface WaitingTime<T> {
	on: On;
	/** Milliseconds. */
	ms: number;
	/** The longest first; `now`: it waits for them still. */
	tickets: { of: T; ms: number; now: boolean }[];
}

/** Waiting times for each side and for others (feature row K9); `now` in milliseconds since the epoch. */
export const waitingTimes = <T extends Pick<WholeTicket, 'clock'>>(
	tickets: readonly T[],
	now: number,
): WaitingTime<T>[] =>
	(['marketing', 'it', 'others'] as const).map((on) => {
		const here = tickets
			.flatMap((of) => {
				const entries = standingEntries(of.clock);
				const ms = waited(entries, now)[on];
				return ms === undefined ? [] : [{ of, ms, now: waitsNowFor(entries) === on }];
			})
			.sort((a, b) => b.ms - a.ms);
		return { on, ms: here.reduce((sum, { ms }) => sum + ms, 0), tickets: here };
	});
