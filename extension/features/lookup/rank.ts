import type { Side } from '@common-ground/shared/model/side.ts';
import { byMeaning } from './by-meaning.ts';
import { sharedWords, wholeNames } from './by-name.ts';
import { nameFit } from './name-fit.ts';
import type { Query } from './query.ts';
import { SIDES } from './segment.ts';
import type { Shelf } from './shelf.ts';

/** A concept that may be the answer. */
export interface Ranked {
	id: string;
	shelf: Shelf;
	concept: number;
	score: number;
	/** The name that fits best, and how well. */
	name: number;
	fit: number;
}

/** What texts count beside names: a name that fits wholly counts 1. */
const MEANING = 1;
/** An answer with less is none. */
const LEAST = 0.12;
/** Answers that have less than this share of the best one's score are left out. */
const LEAST_SHARE = 0.2;

/** The concepts of a shelf that answer a query, in no order; at most about `most`. */
export function ranked(
	shelf: Shelf,
	query: Query,
	{ side, most, unpublished }: { side: Side; most: number; unpublished: boolean },
): Ranked[] {
	const { segment } = shelf;
	const about = byMeaning(segment, query);
	const whole = wholeNames(segment, query);
	const shared = sharedWords(segment, query);
	const candidates = new Set<number>();
	for (const name of whole.keys()) candidates.add(segment.conceptOf[name] as number);
	for (const concept of highest(about, most)) candidates.add(concept);
	for (const concept of highest(shared, most)) candidates.add(concept);
	const found: Ranked[] = [];
	for (const concept of candidates) {
		if (shelf.hidden.has(concept) || (!unpublished && segment.published[concept] === 0)) continue;
		const { name, fit } = bestName(shelf, concept, query, whole, side);
		const score = fit ** 1.5 + MEANING * (about[concept] as number);
		if (score >= LEAST)
			found.push({ id: shelf.ids[concept] as string, shelf, concept, score, name, fit });
	}
	return found;
}

/** Best first, without what is far behind the best. */
export function inOrder(found: Ranked[]): Ranked[] {
	found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	const best = found[0]?.score ?? 0;
	return found.filter(({ score }) => score >= best * LEAST_SHARE);
}

function bestName(
	{ segment, names }: Shelf,
	concept: number,
	query: Query,
	whole: ReadonlyMap<number, number>,
	side: Side,
): { name: number; fit: number } {
	let best = { name: segment.firstName[concept] as number, fit: 0 };
	let bestRank = -1;
	for (let name = best.name; name < (segment.firstName[concept + 1] as number); name++) {
		const fit = Math.max(whole.get(name) ?? 0, nameFit(names[name] as string, query));
		// Equal names: the reader's own word before the other side's, preferred ones before others.
		const own = segment.sides[name] === SIDES.indexOf(side) ? 0.004 : 0;
		const rank = fit + own - 0.001 * (segment.statuses[name] as number);
		if (rank > bestRank) {
			bestRank = rank;
			best = { name, fit };
		}
	}
	return best;
}

const BINS = 256;

/** The places of the highest values above 0, about `most` of them and more where many are equal. */
function highest(values: Float32Array, most: number): number[] {
	const set: number[] = [];
	let top = 0;
	for (let at = 0; at < values.length; at++) {
		const value = values[at] as number;
		if (value === 0) continue;
		set.push(at);
		if (value > top) top = value;
	}
	const bins = new Uint32Array(BINS);
	const binOf = (at: number): number =>
		Math.min(BINS - 1, Math.floor(((values[at] as number) / top) * BINS));
	for (const at of set) bins[binOf(at)] = (bins[binOf(at)] as number) + 1;
	let least = BINS - 1;
	for (let sum = bins[least] as number; least > 0; least--) {
		sum += bins[least - 1] as number;
		if (sum > most) break;
	}
	return set.filter((at) => binOf(at) >= least).slice(0, 2 * most);
}
