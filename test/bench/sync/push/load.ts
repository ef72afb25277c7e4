import { quantile } from '../../statistics.ts';
import type { Pusher } from './pusher.ts';

/** How fast changes were acknowledged. */
export interface Pace {
	changes: number;
	perS: number;
	/** Milliseconds from sending to hearing. */
	p50: number;
	p99: number;
}

/** Each pusher sends the next change as soon as its last was acknowledged, for so many milliseconds. */
export async function paceOf(pushers: readonly Pusher[], ms: number): Promise<Pace> {
	const waits: number[] = [];
	const start = performance.now();
	await Promise.all(
		pushers.map(async (push) => {
			while (performance.now() - start < ms) {
				const sent = performance.now();
				await push();
				waits.push(performance.now() - sent);
			}
		}),
	);
	const seconds = (performance.now() - start) / 1_000;
	return {
		changes: waits.length,
		perS: waits.length / seconds,
		p50: quantile(waits, 0.5),
		p99: quantile(waits, 0.99),
	};
}
