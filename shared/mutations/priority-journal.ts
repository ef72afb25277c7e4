import type { Move, MoveKind } from '../model/move.ts';
import { type Priority, rankedList } from '../model/priority.ts';
import type { Side, SideOrShared } from '../model/side.ts';
import type { Placed } from '../ranking/respace.ts';

/** By whom a change is, why, and when. */
export interface Said {
	reason: string;
	by: string;
	side: Side;
	at: string;
}

/**
 * The lines of the journal for a change of one priority (feature row P4): none where nothing moved, two where it went
 * over to another list. With them, the number of the last one.
 */
export function journaled(
	all: readonly Priority[],
	before: Priority | undefined,
	after: Priority,
	{ respaced, ...said }: Said & Pick<Placed, 'respaced'>,
): { lines: Move[]; journal?: number } {
	const kind = kindOf(before, after);
	if (!kind) return { lines: [] };
	const standing = [...all.filter(({ id }) => id !== after.id), after];
	const last = all.reduce((most, { journal = 0 }) => Math.max(most, journal), 0);
	const line = (n: number, list: SideOrShared): Move => {
		const { rank, bet, state } = after;
		return {
			...{ id: `move-${n}`, n, priorityId: after.id, list, kind },
			from: before && before.list === list ? placeOf(all, before) : null,
			to: after.list === list ? placeOf(standing, after) : null,
			...crossing(before?.list, list, after.list),
			...{ rank, bet, state, ...said },
			...(respaced.length > 0 && after.list === list
				? { respaced: respaced.map((one): [string, string] => [one.id, one.rank]) }
				: {}),
		};
	};
	const left = before && before.list !== after.list ? [line(last + 1, before.list)] : [];
	const journal = last + left.length + 1;
	return { lines: [...left, line(journal, after.list)], journal };
}

const crossing = (
	left: SideOrShared | undefined,
	list: SideOrShared,
	reached: SideOrShared,
): Pick<Move, 'wentTo' | 'cameFrom'> =>
	!left || left === reached ? {} : list === left ? { wentTo: reached } : { cameFrom: left };

function kindOf(before: Priority | undefined, after: Priority): MoveKind | undefined {
	if (!before) return 'added';
	if (before.state !== after.state) return after.state === 'active' ? 'reopened' : 'closed';
	if (before.bet !== after.bet) return 'bet';
	if (before.list !== after.list) return 'moved';
	if (!before.underWay !== !after.underWay) return after.underWay ? 'started' : 'paused';
	return before.rank !== after.rank && after.state === 'active' ? 'moved' : undefined;
}

/** As people see it, from 1; null for one that is parked or closed. */
function placeOf(all: readonly Priority[], { id, list, bet }: Priority): number | null {
	const at = rankedList(all, list).findIndex((one) => one.id === id);
	return at < 0 || bet === 'parked' ? null : at + 1;
}
