import { type Box, intersection } from './geometry.ts';

/** Elements that are seen without a text of their own. */
const PICTURES = 'img, svg, canvas, input, select, button, [role="img"], [role="checkbox"]';
/** Rows are small; what has more than this in it is none. */
const MOST = 60;
/** An element that is not wider than its text by more than this is its ground. */
const BADGE = 40;
/** What only screen readers are given takes a pixel. */
const SEEN = 2;

/** The boxes of what one sees in a row: its texts, as far as their elements show them, and its pictures. */
export function thingsIn(row: Element): Box[] {
	const boxes: Box[] = [...row.querySelectorAll(PICTURES)]
		.slice(0, MOST)
		.map((picture) => picture.getBoundingClientRect());
	const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
	const range = row.ownerDocument.createRange();
	for (let seen = 0; seen < MOST && walker.nextNode(); seen += 1) {
		const text = walker.currentNode as Text;
		if (text.data.trim() === '' || !text.parentElement) continue;
		range.selectNodeContents(text);
		const shown = shownOf(range.getBoundingClientRect(), text.parentElement);
		if (shown) boxes.push(shown);
	}
	return boxes.filter(({ left, right }) => right - left > SEEN);
}

/** A text with its ground, where it has one of its own: a badge, a button. */
function shownOf(text: Box, element: Element): Box | undefined {
	const around = element.getBoundingClientRect();
	return around.width - (text.right - text.left) < BADGE ? around : intersection(text, around);
}
