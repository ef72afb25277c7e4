import type { Move, MoveKind } from '@common-ground/shared/model/move.ts';
import type { SideNames } from '../../../../ui/side/names.ts';
import { listNamed } from '../lists/names.ts';

const WORDS: Readonly<Record<Exclude<MoveKind, 'moved' | 'bet'>, string>> = {
	added: 'added',
	started: 'started',
	paused: 'paused',
	closed: 'closed',
	reopened: 'taken up again',
};
const BETS = { big: 'made a big bet', normal: 'made an ordinary one', parked: 'parked' } as const;

/** What a line of the journal tells, in words: “rank 3 to 1”. */
export function whatMoved(move: Move, names: SideNames): string {
	const { kind, from, to, wentTo, cameFrom } = move;
	if (wentTo) return `went over to ${listNamed(wentTo, names)}`;
	if (cameFrom) return `came from ${listNamed(cameFrom, names)}${to ? `, rank ${to}` : ''}`;
	if (kind === 'bet') return BETS[move.bet];
	if (kind === 'closed') return move.state === 'dropped' ? 'dropped' : 'done';
	if (kind !== 'moved') return to ? `${WORDS[kind]}, rank ${to}` : WORDS[kind];
	return from === null || to === null ? 'moved' : `rank ${from} to ${to}`;
}
