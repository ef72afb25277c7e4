import type { TextAnchor } from '@common-ground/shared/model/note.ts';
import { describing } from '@common-ground/shared/notes/anchor.ts';
import { NOTE_LIMITS } from '@common-ground/shared/notes/limits.ts';
import { inSlices } from '../../page/slices.ts';
import { RegionText } from './region-text.ts';
import type { OpenTicket, Region } from './regions.ts';

/** Milliseconds without a change of the selection after which it is meant. */
const REST = 150;

/** Words of the ticket that somebody selected. */
export interface Selected {
	ticket: OpenTicket;
	region: Region;
	range: Range;
}

/** What is selected, if it stands in one of the ticket's texts. */
export function selectedIn(ticket: OpenTicket | undefined): Selected | undefined {
	const selection = getSelection();
	if (!ticket || !selection || selection.isCollapsed || selection.rangeCount === 0)
		return undefined;
	const range = selection.getRangeAt(0);
	const region = ticket
		.regions()
		.find(({ element }) => element.contains(range.commonAncestorContainer));
	return region && { ticket, region, range };
}

/** Describes the selected words; a sentence where they cannot be noted on. */
export async function anchorOf({ region, range }: Selected): Promise<TextAnchor | string> {
	const read = new RegionText(region.element);
	const stretch = read.stretchOf(range);
	const anchor = stretch && (await inSlices(describing(region.name, read.text, stretch)));
	if (anchor) return anchor;
	return stretch
		? `That is a long passage. Select ${NOTE_LIMITS.quote} characters at most.`
		: 'There is no text in the selection.';
}

/** Calls when somebody has selected something, or nothing any more; not while they are still at it. */
export function followSelection(onRest: () => void, signal: AbortSignal): void {
	let isPressed = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const soon = (): void => {
		clearTimeout(timer);
		if (!isPressed) timer = setTimeout(onRest, REST);
	};
	const press = (is: boolean) => (): void => {
		isPressed = is;
		if (!is) soon();
	};
	const listening = { signal, passive: true, capture: true } as const;
	document.addEventListener('selectionchange', soon, listening);
	document.addEventListener('pointerdown', press(true), listening);
	for (const type of ['pointerup', 'pointercancel'])
		document.addEventListener(type, press(false), listening);
	signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
