import { type Box, intersection } from '../priority/geometry.ts';

export interface Room {
	/** What is seen of the editor. */
	editor: Box;
	/** The form or dialog that the editor is part of; the editor itself where there is none. */
	form: Box;
	/** What nothing of ours may lie over: title, buttons of the tracker, the questions beside a form. */
	keepClear: readonly Box[];
	/** What is better left free: everything else that can be used nearby. */
	busy: readonly Box[];
	viewport: Box;
}

export interface Size {
	width: number;
	height: number;
}

export interface Place {
	left: number;
	top: number;
	width: number;
	maxHeight: number;
}

const GAP = 8;
const EDGE = 8;
/** The list's width, and the least that it can be read in. */
const WIDE = 300;
const NARROW = 232;
/** Two words with their buttons. */
const TALL = 160;

/** Room for the whole list beside the form, where it covers nothing at all; undefined where there is none. */
export function besideForm(room: Room): Place | undefined {
	const { form, editor, viewport } = room;
	const top = clamp(editor.top, viewport.top + EDGE, viewport.bottom - EDGE - TALL);
	const maxHeight = viewport.bottom - EDGE - top;
	const right = widthIn(viewport.right - form.right);
	const left = widthIn(form.left - viewport.left);
	const places: Place[] = [];
	if (right) places.push({ left: form.right + GAP, top, width: right, maxHeight });
	if (left) places.push({ left: form.left - GAP - left, top, width: left, maxHeight });
	return places.find(
		(place) => isFree(boxOf(place), room) && covered(boxOf(place), room.busy) === 0,
	);
}

/**
 * Room for the list once it was asked for: beside the form, else around the editor, over as little as
 * may be. Undefined where it could only lie over the editor or what must stay clear.
 */
export function listPlace(room: Room, wanted: Size): Place | undefined {
	const { editor, viewport } = room;
	const width = Math.min(WIDE, viewport.right - viewport.left - 2 * EDGE);
	const above = editor.top - GAP - viewport.top - EDGE;
	const below = viewport.bottom - EDGE - editor.bottom - GAP;
	const tall = (most: number) => Math.min(wanted.height, most);
	const lefts = [editor.right - width, editor.left];
	const top = clamp(editor.top, viewport.top + EDGE, viewport.bottom - EDGE - TALL);
	const maxHeight = viewport.bottom - EDGE - top;
	const places: Place[] = [
		{ left: editor.right + GAP, top, width, maxHeight },
		{ left: editor.left - GAP - width, top, width, maxHeight },
		...lefts.map((left) => ({ left, top: editor.bottom + GAP, width, maxHeight: tall(below) })),
		...lefts.map((left) => ({
			left,
			top: editor.top - GAP - tall(above),
			width,
			maxHeight: tall(above),
		})),
	].filter((place) => place.maxHeight >= Math.min(TALL, wanted.height));
	return besideForm(room) ?? least(places, room, wanted.height);
}

/** Where the small button stands: at the editor's edge, over nothing if that can be. */
export function chipPlace(room: Room, { width, height }: Size): Place | undefined {
	const { editor, viewport } = room;
	const rows = [editor.top - 2 - height, editor.bottom + 2];
	const columns = [editor.right - width, editor.left, (editor.left + editor.right - width) / 2];
	const spots = [
		...rows.flatMap((top) => columns.map((left) => ({ left, top }))),
		{ left: editor.right + GAP, top: editor.top },
		{ left: editor.left - GAP - width, top: editor.top },
		// The window's corner, where the editor leaves it free.
		{ left: viewport.right - EDGE - width, top: viewport.bottom - EDGE - height },
	];
	const places = spots.map((spot) => ({ ...spot, width, maxHeight: height }));
	return least(places, room, height);
}

/** The first of those places that cover least. */
function least(places: readonly Place[], room: Room, height: number): Place | undefined {
	return places
		.filter((place) => isFree(boxOf(place, height), room))
		.map((place) => ({ place, area: covered(boxOf(place, height), room.busy) }))
		.reduce<{ place: Place; area: number } | undefined>(
			(best, next) => (best && best.area <= next.area ? best : next),
			undefined,
		)?.place;
}

const isFree = (box: Box, { editor, keepClear, viewport }: Room): boolean =>
	box.left >= viewport.left &&
	box.right <= viewport.right &&
	box.top >= viewport.top &&
	box.bottom <= viewport.bottom &&
	[editor, ...keepClear].every((other) => !intersection(box, other));

const covered = (box: Box, others: readonly Box[]): number =>
	others.reduce((sum, other) => {
		const shared = intersection(box, other);
		return shared ? sum + (shared.right - shared.left) * (shared.bottom - shared.top) : sum;
	}, 0);

const boxOf = ({ left, top, width, maxHeight }: Place, height = maxHeight): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + Math.min(maxHeight, height),
});

/** The list's width in this much room; undefined when it does not fit. */
function widthIn(room: number): number | undefined {
	const width = Math.min(Math.floor(room - GAP - EDGE), WIDE);
	return width >= NARROW ? width : undefined;
}

const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(value, high));
