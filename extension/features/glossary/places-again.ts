import { CONTEXT } from '@common-ground/shared/sense/surroundings.ts';
import { type ChangedPart, changedPart } from './changed-part.ts';
import { isMarkOf, type Place } from './marks.ts';
import { type Finder, type Found, type Hidden, placesIn } from './places.ts';
import { BREAK, type Reading } from './reading.ts';
import { Sight } from './sight.ts';

/** What was found in a region's text the last time. */
export interface Before extends Found {
	reading: Reading;
}

/**
 * The places in a text of which some were found before: only what is near a change is looked for and decided
 * on again. Where people see something else than before, all of it is.
 */
export function* placesAgain(
	before: Before,
	reading: Reading,
	finder: Finder,
): Generator<void, Found> {
	if (!looksTheSame(before)) return yield* placesIn(reading, finder);
	const part = changedPart(before.reading.text, reading.text, { reach: CONTEXT, border: BREAK });
	const news = yield* placesIn(reading, finder, part);
	const place = (old: Place, at: number): Place => placed(old, reading, at);
	const hidden = (old: Hidden, at: number): Hidden => ({ ...old, at });
	return {
		places: joined(before.places, news.places, part, place),
		hidden: joined(before.hidden, news.hidden, part, hidden),
	};
}

/** Is what was seen still seen, and what was not still out of sight? Asked of what that makes a difference for. */
function looksTheSame({ reading, places, hidden }: Before): boolean {
	const sight = new Sight();
	return (
		places.every(
			({ why, at }) =>
				why !== undefined || isGoneAt(reading, at) || sight.isStillSeenAt(reading, at),
		) && hidden.every(({ why, at }) => why !== 'unseen' || !sight.isSeenAt(reading, at))
	);
}

/** What stood there is not in the page any more: that says nothing about the rest. */
const isGoneAt = (reading: Reading, at: number): boolean => !reading.position(at)?.node.isConnected;

/** Old ones before and behind the part, new ones in it. */
function joined<T extends { at: number }>(
	old: readonly T[],
	news: readonly T[],
	{ from, to, moved }: ChangedPart,
	at: (old: T, at: number) => T,
): T[] {
	const before = old.filter((one) => one.at < from);
	const behind = old.filter((one) => one.at + moved >= to);
	return [
		...before.map((one) => at(one, one.at)),
		...news,
		...behind.map((one) => at(one, one.at + moved)),
	];
}

const placed = (old: Place, reading: Reading, start: number): Place => ({
	...old,
	reading,
	start,
	end: start + old.end - old.start,
	at: start,
	section: reading.sectionAt(start),
	why: undefined,
	mark: old.mark && isMarkOf(old.mark, reading, start) ? old.mark : undefined,
});
