import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Pixels between word and card, and between card and the window's edge. */
const GAP = 6;
const EDGE = 8;
/** A card is read at a glance: beyond this height it scrolls, even where there is room. */
const TALLEST = 480;

/**
 * Puts the card beside the line of the word that the pointer is on, wherever there is room. Only what
 * the word's range tells is read; the page is not touched.
 */
export async function placeCard(
	frame: HTMLElement,
	word: Range,
	point: { x: number; y: number } | undefined,
): Promise<void> {
	const anchor = {
		getBoundingClientRect: () => word.getBoundingClientRect(),
		getClientRects: () => word.getClientRects(),
	};
	const { x, y } = await computePosition(anchor, frame, {
		strategy: 'fixed',
		placement: 'bottom-start',
		middleware: [
			inline(point),
			offset(GAP),
			flip({ padding: EDGE }),
			shift({ padding: EDGE }),
			size({
				padding: EDGE,
				apply({ availableHeight }) {
					frame.style.maxHeight = `${Math.min(TALLEST, availableHeight)}px`;
				},
			}),
		],
	});
	frame.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
}
