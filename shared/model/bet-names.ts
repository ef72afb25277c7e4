import type { Bet } from './priority.ts';

/** There is no “medium”: a big bet, an ordinary one, or parked. */
export const BET_MARKS: Record<Bet, string> = { big: '▲', normal: '·', parked: '‖' };

export const BET_NAMES: Record<Bet, string> = {
	big: 'big bet',
	normal: 'ordinary',
	parked: 'parked',
};
