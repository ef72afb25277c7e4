import type { Member } from '../model/member.ts';
import type { Side } from '../model/side.ts';
import { type Spoken, spokenIn } from './speaking.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days over which a member counts as heard. */
export const SILENCE_DAYS = 30;
/** A smaller group would be told person by person. */
export const SMALLEST_GROUP = 5;
/** From so many on, a quarter of the group is still any of three numbers of people. */
const LARGE_GROUP = 12;

/**
 * About how large a part of a side said nothing, as a range from `from` to below `below` (the last includes all).
 * `unknown`: the side has too few members to say it of nobody in particular.
 */
export type Silence =
	| { kind: 'unknown' }
	| { kind: 'range'; from: 0 | 0.25 | 0.5 | 0.75; below: 0.25 | 0.5 | 0.75 | 1 };

export interface SilenceRecords extends Spoken {
	members: readonly Pick<Member, 'id' | 'side' | 'role' | 'state' | 'left'>[];
}

/**
 * How much of each side said nothing that the whole team sees in the last 30 days (feature row A3): a prompt to
 * make room, never a list. Nobody can be told by it:
 *
 * - No number of people leaves this function, only a half or a quarter. Every range holds three numbers of people
 *   or more, none and all of them never alone: “nobody spoke” would tell of each.
 * - Fewer than five on a side, and it says nothing, not even that.
 * - Differencing: who compares yesterday's answer with today's would see one person fall silent or speak. So it
 *   stands still within a week (it counts up to the last Monday, UTC), and who left during the week still counts.
 * - The sides are never summed, and no range is given by category, priority or ticket.
 * - It reads nothing that only some may see, so it is the same for every reader.
 *
 * What stays: who counts at their own desk what each colleague wrote openly knows as much, with or without this.
 * Sponsors are left out, since they read and mediate; who joined this week counts, because nothing says when they did.
 */
export function silence(records: SilenceRecords, now: number): Record<Side, Silence> {
	const until = lastMonday(now);
	const from = until - SILENCE_DAYS * DAY_MS;
	const heard = new Set(
		spokenIn(records).flatMap(({ by, at }) => {
			const when = Date.parse(at);
			return when >= from && when < until ? [by] : [];
		}),
	);
	const of = (side: Side): Silence => {
		const group = records.members.filter(
			(member) => member.side === side && member.role !== 'sponsor' && wasThere(member, until),
		);
		return rangeOf(group.filter(({ id }) => !heard.has(id)).length, group.length);
	};
	return { marketing: of('marketing'), it: of('it') };
}

const wasThere = ({ state, left }: SilenceRecords['members'][number], at: number): boolean =>
	state === 'active' || Date.parse(left?.at ?? '') >= at;

function rangeOf(silent: number, group: number): Silence {
	if (group < SMALLEST_GROUP) return { kind: 'unknown' };
	const share = silent / group;
	if (group < LARGE_GROUP)
		return share < 0.5
			? { kind: 'range', from: 0, below: 0.5 }
			: { kind: 'range', from: 0.5, below: 1 };
	if (share < 0.25) return { kind: 'range', from: 0, below: 0.25 };
	if (share < 0.5) return { kind: 'range', from: 0.25, below: 0.5 };
	return share < 0.75
		? { kind: 'range', from: 0.5, below: 0.75 }
		: { kind: 'range', from: 0.75, below: 1 };
}

/** The beginning of this week; the first of January 1970 was a Thursday. */
function lastMonday(now: number): number {
	const days = Math.floor(now / DAY_MS);
	return (days - ((days + 3) % 7)) * DAY_MS;
}
