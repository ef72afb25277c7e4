import type { Move } from '../model/move.ts';
import type { Priority } from '../model/priority.ts';
import { instant } from './period.ts';

/**
 * The priorities as their lists stood at an instant, made of each one's last line in the journal until then. One
 * without any line stood as it does now, because lists are older than the journal; one whose lines all came later
 * was not there yet. A line that no working clock dated counts from the beginning.
 */
export function priorityReplay(
	priorities: readonly Priority[],
	moves: readonly Move[],
): (end: number) => Priority[] {
	const lines = Map.groupBy(moves, ({ priorityId }) => priorityId);
	for (const some of lines.values())
		some.sort((a, b) => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1));
	return (end) =>
		priorities.flatMap((priority): Priority[] => {
			const mine = lines.get(priority.id);
			if (!mine) return [priority];
			const last = mine.findLast((move) => timeOf(move) < end);
			if (!last) return [];
			const { list, rank, bet, state } = last;
			return [{ ...priority, list, rank, bet, state }];
		});
}

const timeOf = ({ at }: Move): number => instant(at) ?? 0;
