import { unansweredAtLevel4 } from './levels.ts';
import type { WholeTicket } from './whole.ts';

type Levelled = Pick<WholeTicket, 'ticket' | 'why'>;

/** With fewer tickets one of them would turn the answer round. */
export const ENOUGH_TICKETS = 10;
/** So much of the work at level 3 or 4 is a team that works on tactics and strategy, too: most work is building. */
export const UPPER_SHARE = 0.25;
/** So much of the work with an outcome and a measure is a team that mostly knows what for. */
export const TOLD_SHARE = 0.5;

export interface Drive<T extends Levelled> {
	verdict: 'strategy' | 'project' | 'between' | 'tooFew';
	/** Tickets with a level: all that count. */
	counted: T[];
	/** Of these: at level 3 or 4. */
	upper: T[];
	/** Of these: their why says both the outcome and the measure, whatever their level. */
	told: T[];
	/** How many tickets say no level, and therefore nothing here. */
	withoutLevel: number;
}

/**
 * “Are we project-driven or strategy-driven?” (feature row K4), answered by the tickets themselves.
 *
 * The framework of four levels asks for two things. Work must reach the upper levels: who only ever discusses
 * resources and services is driven by projects, however well they run. And work at any level must know its outcome
 * at level 4, and by what it will show: a technical ticket that does is part of a strategy, a campaign that does not is
 * one more project. So two shares are taken of the same tickets, those with a level. Both reached: strategy-driven.
 * Neither: project-driven. One of the two: between, and which one is missing says what to do about it. The shares
 * asked for are a judgement and not a finding; they stand here in one place, and on screen beside the answer.
 */
export function driveOf<T extends Levelled>(tickets: readonly T[]): Drive<T> {
	const counted = tickets.filter(({ ticket }) => ticket.level);
	const upper = counted.filter(({ ticket }) => (ticket.level ?? 0) >= 3);
	const told = counted.filter(({ why }) => unansweredAtLevel4(why?.answers).length === 0);
	const reached = [
		upper.length >= UPPER_SHARE * counted.length,
		told.length >= TOLD_SHARE * counted.length,
	].filter(Boolean).length;
	const verdict =
		counted.length < ENOUGH_TICKETS
			? 'tooFew'
			: (['project', 'between', 'strategy'] as const)[reached];
	return {
		verdict: verdict ?? 'between',
		...{ counted, upper, told, withoutLevel: tickets.length - counted.length },
	};
}
