import type { PriorityChip } from '../../messaging/replies.ts';
import type { SiteAdapter, TicketCard } from '../../sites/contract.ts';
import { miniWidth, narrowWidth } from './draw.ts';
import { type Box, HEADER_SLOT, intersection, probes, type Spot, spotFor } from './geometry.ts';
import { Measurer } from './measure.ts';
import { isSeen } from './seen.ts';

/** What the page shows of tickets. Read anew at each change: apps reuse nodes for other tickets. */
export interface Seen {
	cards: TicketCard[];
	/** The header of the open ticket, as a card whose anchor is the place for the tag. */
	header: TicketCard | undefined;
}

export const NOTHING: Seen = { cards: [], header: undefined };

export function lookAround(site: SiteAdapter, document: Document, url: URL): Seen {
	const header = site.header(document, url);
	return {
		cards: site.cards(document, url),
		header: header && { key: header.key, element: rowOf(header.anchor), anchor: header.anchor },
	};
}

/** A chip's place, and what it must be seen on. */
export interface Candidate {
	slot: string;
	spot: Spot;
	element: Element;
	/** What can be seen of the card. */
	visible: Box;
}

/**
 * Where chips may stand in this frame: on cards and rows that have a tag, and on the one that somebody is
 * at and beside the open ticket's key as soon as it is known whether it has one.
 */
export function findSpots(
	{ cards, header }: Seen,
	tagOf: (key: string) => PriorityChip | null | undefined,
	document: Document,
	isAt: (card: TicketCard) => boolean,
): Candidate[] {
	const measurer = new Measurer(document);
	const place = (card: TicketCard, slot: string): Candidate[] => {
		const tag = tagOf(card.key);
		const narrow = narrowWidth(tag);
		const measured = measurer.measure(card, slot, { narrow, mini: miniWidth(tag) });
		const spot = measured && spotFor(measured, narrow);
		const visible = measured && intersection(measured.card, measured.clip);
		return spot && visible ? [{ slot, spot, element: card.element, visible }] : [];
	};
	// A ticket may be shown twice on one page.
	const times = new Map<string, number>();
	const onCards = cards
		.filter((card) => tagOf(card.key) ?? (tagOf(card.key) === null && isAt(card)))
		.flatMap((card) => {
			const nth = (times.get(card.key) ?? 0) + 1;
			times.set(card.key, nth);
			return place(card, `${card.key}/${nth}`);
		});
	const known = header && tagOf(header.key) !== undefined;
	return known ? [...place(header, HEADER_SLOT), ...onCards] : onCards;
}

/** Is the chip's card what one sees there? */
export const isOnTop = ({ spot, element, visible }: Candidate, overlay: Element): boolean =>
	isSeen(element, probes(spot, visible), overlay);

/** Room beside a heading that is worth having. */
const ROOM = 120;

/** The nearest element around the anchor that is wide enough to have room beside it. */
function rowOf(anchor: Element): Element {
	const { right } = anchor.getBoundingClientRect();
	let row = anchor;
	for (let step = 0; step < 6 && row.parentElement; step += 1) {
		if (row.getBoundingClientRect().right - right >= ROOM) return row;
		row = row.parentElement;
	}
	return row;
}
