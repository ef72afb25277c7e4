import type { PerspectiveCard } from '../model/perspective.ts';
import { otherSide, Side } from '../model/side.ts';
import { PRESSURES } from './pressures.ts';
import { type BuiltIn, PAIRED_PRIORITIES } from './priorities.ts';

type Kind = PerspectiveCard['kind'];

const whole = (kind: Kind, side: Side, pair: number | null, card: BuiltIn): PerspectiveCard => ({
	...{ kind, side, pair, place: 0 },
	...card,
});

/** Every card that is built in, in the order in which they stand until a side ranks them. */
const BUILT_IN: readonly PerspectiveCard[] = Side.options.flatMap((side) => [
	...PAIRED_PRIORITIES.map((pair, at) => whole('priority', side, at + 1, pair[side])),
	...PRESSURES[side].map((card) => whole('pressure', side, null, card)),
]);
const BY_ID = new Map(BUILT_IN.map((card) => [card.id, card]));

/** The card as it is built in; undefined for one that the team added. */
export const builtIn = (id: string): PerspectiveCard | undefined => BY_ID.get(id);

/** Ids of the cards of a side that are built in. */
export const builtInIds = (side: Side): string[] =>
	BUILT_IN.filter((card) => card.side === side).map(({ id }) => id);

/** A card as people see it: what the team wrote, over what is built in. */
export function wholeCard(record: PerspectiveCard): PerspectiveCard {
	const original = BY_ID.get(record.id);
	if (!original) return record;
	const { text, about } = record;
	// The figure's source goes with the built-in text.
	const { source, ...card } = { ...original, ...record };
	const shown = { ...card, text: text || original.text, about: about || original.about };
	return source && shown.about === original.about ? { ...shown, source } : shown;
}

/** Did the team write this whole card anew, so that there is an original to go back to? */
export function isRewritten({ id, text, about }: PerspectiveCard): boolean {
	const original = BY_ID.get(id);
	return original !== undefined && (text !== original.text || about !== original.about);
}

/** The cards of a side in its order, `place` counted from 1. `records` are the team's own of any side. */
export function cardsOf(
	records: readonly PerspectiveCard[],
	side: Side,
	kind: Kind,
): PerspectiveCard[] {
	const own = new Map(records.map((record) => [record.id, record]));
	const added = records.filter(({ id }) => !BY_ID.has(id));
	return [...BUILT_IN.map((card) => own.get(card.id) ?? card), ...added]
		.filter((card) => card.side === side && card.kind === kind && !card.removed)
		.map((card, at) => ({ card: wholeCard(card), at }))
		.sort((a, b) => placeOf(a.card) - placeOf(b.card) || a.at - b.at)
		.map(({ card }, at) => ({ ...card, place: at + 1 }));
}

/** What nobody ranked stands behind what was ranked, in the order in which it came. */
const placeOf = ({ place }: PerspectiveCard): number => place || Number.MAX_SAFE_INTEGER;

/** Has the side put its priorities into an order of its own? */
export const hasRanked = (records: readonly PerspectiveCard[], side: Side): boolean =>
	records.some((card) => card.side === side && card.kind === 'priority' && card.place > 0);

/** Two cards that meet one another; one of them where the other is missing or was taken away. */
export interface Pair {
	own: PerspectiveCard | undefined;
	other: PerspectiveCard | undefined;
}

/** Both sides' priorities, in the order of `ordered`; what meets nothing there comes last. */
export function pairsOf(records: readonly PerspectiveCard[], own: Side, ordered: Side): Pair[] {
	const leading = cardsOf(records, ordered, 'priority');
	const meeting = cardsOf(records, otherSide(ordered), 'priority');
	const partner = ({ pair }: PerspectiveCard): PerspectiveCard | undefined =>
		pair === null ? undefined : meeting.find((card) => card.pair === pair);
	const met = new Set(leading.map(partner));
	const rows = [
		...leading.map((card) => [card, partner(card)] as const),
		...meeting.filter((card) => !met.has(card)).map((card) => [undefined, card] as const),
	];
	return rows.map(([lead, meets]) =>
		ordered === own ? { own: lead, other: meets } : { own: meets, other: lead },
	);
}
