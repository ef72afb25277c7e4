import type { ScoringRound } from '../model/scoring.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** The last place on earth where a day is still that day is twelve hours behind UTC. */
const LAST_ZONE_MS = 12 * 60 * 60 * 1000;

/**
 * Is the round's last day over, wherever a member may live? `now` is ISO 8601; only the server's own counts for
 * what is decided by it. A day or a moment that no calendar knows is never over.
 */
export const hasEnded = ({ ends }: Pick<ScoringRound, 'ends'>, now: string): boolean =>
	Date.parse(now) >= Date.parse(`${ends}T00:00:00Z`) + DAY_MS + LAST_ZONE_MS;
