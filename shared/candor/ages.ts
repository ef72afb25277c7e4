import type { Concern } from '../model/ticket-concern.ts';

const DAY_MS = 24 * 60 * 60_000;

/** How long an open concern has waited, from the freshest to the oldest; `upTo` is in days. */
export const AGES = [
	{ id: 'week', upTo: 7 },
	{ id: 'month', upTo: 30 },
	{ id: 'quarter', upTo: 90 },
	{ id: 'older', upTo: Number.POSITIVE_INFINITY },
] as const;
export type Age = (typeof AGES)[number]['id'];

/** Whole days since it was raised; an instant that cannot be read, or lies ahead, is now. */
export function daysOld({ at }: Pick<Concern, 'at'>, now: number): number {
	const age = now - Date.parse(at);
	return age > 0 ? Math.floor(age / DAY_MS) : 0;
}

export const ageOf = (concern: Pick<Concern, 'at'>, now: number): Age =>
	AGES.find(({ upTo }) => daysOld(concern, now) < upTo)?.id ?? 'older';

/** It waits until it is resolved: an answer may not be enough for who raised it. */
export const isOpen = ({ state }: Pick<Concern, 'state'>): boolean => state !== 'resolved';

/** The open concerns by how long they have waited, each with its evidence, the oldest first. */
export function concernAges(
	concerns: readonly Concern[],
	now: number,
): { age: Age; concerns: Concern[] }[] {
	const open = concerns.filter(isOpen).sort(byAge(now));
	return AGES.map(({ id }) => ({
		age: id,
		concerns: open.filter((concern) => ageOf(concern, now) === id),
	}));
}

/** The oldest first; of one day, by id, so that every machine agrees. */
export const byAge =
	(now: number) =>
	(a: Concern, b: Concern): number =>
		daysOld(b, now) - daysOld(a, now) || (a.id < b.id ? -1 : 1);
