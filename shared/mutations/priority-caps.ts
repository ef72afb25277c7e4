import type { Team } from '../model/member.ts';
import { type Priority, rankedList } from '../model/priority.ts';
import { SideOrShared } from '../model/side.ts';
import { LIMITS } from '../model/text.ts';
import { type Rejection, reject } from './define.ts';

type Counts = (priority: Priority) => boolean;

const isActive: Counts = ({ state }) => state === 'active';
const isBigBet: Counts = (p) => isActive(p) && p.bet === 'big';
const isUnderWay: Counts = (p) => isActive(p) && p.underWay === true;
/** Until it is closed with what it taught, also when its days are over: no clock decides it. */
const isRunningPilot: Counts = (p) => isActive(p) && p.bet !== 'parked' && !!p.pilot;

/** Refuses what would make a list hold more than the team's caps allow; what counted already goes on counting. */
export function capReached(
	all: readonly Priority[],
	team: Team | undefined,
	before: Priority | undefined,
	after: Priority,
): Rejection | undefined {
	const list = rankedList(
		all.filter(({ id }) => id !== after.id),
		after.list,
	);
	const comes = (counts: Counts, anywhere = false): boolean =>
		counts(after) && !(before && counts(before) && (anywhere || before.list === after.list));
	const bets = list.filter(isBigBet);
	if (comes(isBigBet) && isFull(bets, team?.bigBetCap))
		return reject(
			'limit',
			`This list already has ${bets.length} big bets. Make ${nameOf(bets.at(-1))} an ordinary one first, or park it.`,
		);
	const underWay = list.filter(isUnderWay);
	if (comes(isUnderWay) && isFull(underWay, team?.activeCap))
		return reject(
			'limit',
			`${underWay.length} of this list are under way already, as many as the team takes on at once. Pause ${nameOf(underWay.at(-1))} first, or finish it.`,
		);
	const pilots = SideOrShared.options
		.flatMap((name) => rankedList(all, name))
		.filter((p) => p.id !== after.id && isRunningPilot(p));
	if (comes(isRunningPilot, true) && isFull(pilots, team?.pilotCap))
		return reject(
			'limit',
			`${pilots.length} pilots run already, as many as the team tries at once. End ${nameOf(oldest(pilots))} with what it taught first.`,
		);
	return undefined;
}

const isFull = ({ length }: readonly Priority[], cap = Number.POSITIVE_INFINITY): boolean =>
	length >= cap;

/** The one that ends first. */
const oldest = (pilots: readonly Priority[]): Priority | undefined =>
	pilots.toSorted((a, b) => ((a.pilot?.ends ?? '') < (b.pilot?.ends ?? '') ? -1 : 1))[0];

const nameOf = (priority: Priority | undefined): string =>
	priority ? `“${priority.title.slice(0, LIMITS.term)}”` : 'one';
