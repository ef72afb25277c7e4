import { type Box, intersection } from '../priority/geometry.ts';

export interface Room {
	/** What is seen of the editor. */
	editor: Box;
	/** The form or dialog that the editor is part of; the editor itself where there is none. */
	form: Box;
	/** What nothing may lie over: the title, the tracker's own buttons. */
	keepClear: readonly Box[];
	/** What else of ours stands there, such as the questions beside a form. */
	ours: readonly Box[];
	/** What is better left free: everything else that can be used nearby. */
	busy: readonly Box[];
	viewport: Box;
}

interface Size {
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
const WIDTHS = [WIDE, 264, NARROW];
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
 * may be; over what else is ours only where there is no other room. Undefined where it could only lie
 * over the editor or what must stay clear.
 */
export function listPlace(room: Room, wanted: number): Place | undefined {
	const around = WIDTHS.flatMap((width) => aroundEditor(room, width, wanted));
	return besideForm(room) ?? least(around, room) ?? least(around, { ...room, ours: [] });
}

function aroundEditor({ editor, viewport }: Room, width: number, wanted: number): Place[] {
	const above = Math.min(wanted, editor.top - GAP - viewport.top - EDGE);
	const below = Math.min(wanted, viewport.bottom - EDGE - editor.bottom - GAP);
	const top = clamp(editor.top, viewport.top + EDGE, viewport.bottom - EDGE - TALL);
	const beside = Math.min(wanted, viewport.bottom - EDGE - top);
	const lefts = [editor.right - width, editor.left];
	return [
		{ left: editor.right + GAP, top, width, maxHeight: beside },
		{ left: editor.left - GAP - width, top, width, maxHeight: beside },
		...lefts.map((left) => ({ left, top: editor.bottom + GAP, width, maxHeight: below })),
		...lefts.map((left) => ({ left, top: editor.top - GAP - above, width, maxHeight: above })),
	].filter(({ maxHeight }) => maxHeight >= TALL);
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
	];
	const corner = { left: viewport.right - EDGE - width, top: viewport.bottom - EDGE - height };
	const placeAt = (spot: { left: number; top: number }) => ({ ...spot, width, maxHeight: height });
	// The window's corner is far from where one looks.
	return least(spots.map(placeAt), room) ?? least([placeAt(corner)], room);
}

/** The first of those places that cover least. */
function least(places: readonly Place[], room: Room): Place | undefined {
	const free = places.filter((place) => isFree(boxOf(place), room));
	const areas = free.map((place) => covered(boxOf(place), room.busy));
	return free[areas.indexOf(Math.min(...areas))];
}

const isFree = (box: Box, { editor, keepClear, ours, viewport }: Room): boolean =>
	box.left >= viewport.left &&
	box.right <= viewport.right &&
	box.top >= viewport.top &&
	box.bottom <= viewport.bottom &&
	[editor, ...keepClear, ...ours].every((other) => !intersection(box, other));

const covered = (box: Box, others: readonly Box[]): number =>
	others.reduce((sum, other) => {
		const shared = intersection(box, other);
		return shared ? sum + (shared.right - shared.left) * (shared.bottom - shared.top) : sum;
	}, 0);

const boxOf = ({ left, top, width, maxHeight }: Place): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + maxHeight,
});

/** The list's width in this much room; undefined when it does not fit. */
function widthIn(room: number): number | undefined {
	const width = Math.min(Math.floor(room - GAP - EDGE), WIDE);
	return width >= NARROW ? width : undefined;
}

const clamp = (value: number, low: number, high: number): number =>
	Math.max(low, Math.min(value, high));
