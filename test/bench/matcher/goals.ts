import { atLeast, atMost, type Goal } from '../model.ts';
import { rounded } from '../statistics.ts';
import { OURS } from './candidates.ts';
import type { Cell } from './measure.ts';

/** The goals that the measured cells can show. */
export function goalsOf(cells: readonly Cell[]): Goal[] {
	const ours = cells.filter(({ name }) => name === OURS);
	const of = (...terms: number[]): Cell[] => ours.filter((cell) => terms.includes(cell.terms));
	const peersOf = (terms: number): Cell[] =>
		cells.filter((cell) => cell.name !== OURS && cell.terms === terms);
	return [
		...of(1_000).map(() => share('share_1k', 'up to 1,000 terms', 0.33, of(100, 1_000))),
		...of(10_000).flatMap((cell) => [
			share('share_10k', '10,000 terms', 0.22, [cell]),
			...timesBestPeer('peer_10k_x', '10,000 terms', 5, cell, peersOf(10_000)),
			build('build_10k_ms', '10,000 terms', 30, cell),
		]),
		...of(50_000).flatMap((cell) => [
			share('share_50k', '50,000 terms', 0.17, [cell]),
			...timesBestPeer('peer_50k_x', '50,000 terms', 8, cell, peersOf(50_000)),
			build('build_50k_ms', '50,000 terms', 60, cell),
			atMost({
				id: 'mem_50k_mb',
				what: 'memory of 50,000 terms, the larger of the heap’s growth and the bytes to send',
				goal: 6,
				value: rounded(Math.max(cell.build?.heapBytes ?? 0, cell.build?.bytes ?? 0) / 1e6),
				unit: 'MB',
			}),
		]),
	];
}

const share = (id: string, terms: string, goal: number, cells: readonly Cell[]): Goal =>
	atLeast({
		id,
		what: `speed of finding ${terms}, the lowest of all texts`,
		goal,
		value: rounded(Math.min(...cells.flatMap(shares)), 3),
		unit: 'of the loop’s',
	});

const shares = (cell: Cell): number[] => cell.texts.map(({ speed }) => speed.share);

const build = (id: string, terms: string, goal: number, cell: Cell): Goal =>
	atMost({
		id,
		what: `building ${terms} with all their forms, median of 15 after the first`,
		goal,
		value: rounded(cell.build?.ms ?? Number.POSITIVE_INFINITY, 1),
		unit: 'ms',
	});

/** Of shares of the loop's speed, so that a machine that slows down between two cells does not count. */
function timesBestPeer(
	id: string,
	terms: string,
	goal: number,
	ours: Cell,
	peers: readonly Cell[],
): Goal[] {
	const [closest] = peers
		.flatMap((peer) =>
			shares(peer).map((share, text) => ({
				name: peer.name,
				times: (shares(ours)[text] ?? 0) / share,
			})),
		)
		.sort((a, b) => a.times - b.times);
	if (!closest) return [];
	return [
		atLeast({
			id,
			what: `speed of finding ${terms} against the best peer’s (${closest.name}), the lower of both texts`,
			goal,
			value: rounded(closest.times, 1),
			unit: 'times',
		}),
	];
}
