import type { PriorityChip } from '../../messaging/replies.ts';
import { COMPACT_WIDTH, type Spot, sameSpot } from './geometry.ts';

/** A chip in its place; null invites to tag the open ticket. */
export interface Drawn {
	spot: Spot;
	chip: PriorityChip | null;
}

/** The width of a chip without its title; a word takes more room than a rank. */
export const narrowWidth = (chip: PriorityChip | null | undefined): number =>
	chip?.closed ? CLOSED_WIDTHS[chip.closed] : COMPACT_WIDTH;

/** … and of the rank alone, or of a mark for one that is closed. */
export const miniWidth = (chip: PriorityChip | null | undefined): number =>
	chip && chip.rank > 9 ? 28 : 20;

const CLOSED_WIDTHS = { done: 48, dropped: 68 };

/** Would drawing `b` over `a` change nothing on the screen? */
export const sameDrawing = (a: readonly Drawn[], b: readonly Drawn[]): boolean =>
	a.length === b.length &&
	a.every((drawn, index) => {
		const other = b[index];
		return (
			other !== undefined && sameSpot(drawn.spot, other.spot) && sameChip(drawn.chip, other.chip)
		);
	});

const sameChip = (a: PriorityChip | null, b: PriorityChip | null): boolean =>
	a === b ||
	(a !== null &&
		b !== null &&
		a.id === b.id &&
		a.rank === b.rank &&
		a.title === b.title &&
		a.bet === b.bet &&
		a.list === b.list &&
		a.closed === b.closed);
