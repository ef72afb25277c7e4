const DAY_MS = 24 * 60 * 60_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** What is dated before was written by a clock that was never set. */
const EARLIEST = Date.UTC(2000, 0);

/** Two calendar days, UTC; both belong to it. */
export interface Period {
	since: string;
	until: string;
}

/** How far a review looks back where nobody says since when. */
const USUAL_DAYS = 30;

/** The period that was asked for, or what is wrong with it, in a sentence. `today` is a calendar day. */
export function periodOf(
	asked: { since?: string | undefined; until?: string | undefined },
	today: string,
): Period | { wrong: string } {
	const until = asked.until || today;
	if (!isDay(until)) return { wrong: notADay(until) };
	const since = asked.since || daysBefore(until, USUAL_DAYS);
	if (!isDay(since)) return { wrong: notADay(since) };
	if (since > until)
		return { wrong: `The review would begin on ${since}, after its end on ${until}.` };
	return { since, until };
}

const notADay = (text: string): string =>
	`“${text}” is no day. Write it as year, month and day: 2026-05-31.`;

const isDay = (text: string): boolean => {
	const time = DAY.test(text) ? Date.parse(text) : Number.NaN;
	return time >= EARLIEST && dayOfTime(time) === text;
};

const daysBefore = (day: string, days: number): string =>
	dayOfTime(Date.parse(day) - days * DAY_MS);

const dayOfTime = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The first instant after the period, in milliseconds: ages and waits are counted until then. */
export const endOf = ({ until }: Period): number => Date.parse(until) + DAY_MS;

/** Milliseconds since the epoch, or undefined where no working clock wrote this. */
export function instant(at: string): number | undefined {
	const time = Date.parse(at);
	return time >= EARLIEST && time < Date.UTC(9999, 0) ? time : undefined;
}

/** Where an instant lies; `unknown` where no working clock wrote it. */
export function whenIn(period: Period, at: string): 'before' | 'within' | 'after' | 'unknown' {
	const time = instant(at);
	if (time === undefined) return 'unknown';
	if (time < Date.parse(period.since)) return 'before';
	return time < endOf(period) ? 'within' : 'after';
}

/** The calendar day (UTC) of an instant, for people. */
export function dayOf(at: string): string {
	const time = instant(at);
	return time === undefined ? 'no usable date' : dayOfTime(time);
}

/** The last `count` months up to the period's end: their names, “2026-05”, and their ends in milliseconds. */
export function monthsUpTo(period: Period, count: number): { name: string; end: number }[] {
	const end = endOf(period);
	const [year = 0, month = 0] = period.until.split('-').map(Number);
	return Array.from({ length: count }, (_, n) => {
		const behind = count - n;
		const name = new Date(Date.UTC(year, month - behind)).toISOString().slice(0, 7);
		return { name, end: Math.min(end, Date.UTC(year, month - behind + 1)) };
	});
}

/** The newest first; of one instant by id, so that every machine agrees. */
export const newestFirst = (a: { id: string; at: string }, b: { id: string; at: string }): number =>
	(instant(b.at) ?? 0) - (instant(a.at) ?? 0) || (a.id < b.id ? -1 : 1);
