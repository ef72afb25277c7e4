/** A selection with what stands before and after it in its paragraph. */
export interface Selected {
	before: string;
	text: string;
	after: string;
}

const LONGEST = 300;
/** As much of a paragraph as a sentence can reach on either side. */
export const REACH = 600;

/**
 * Reads the selection in a page, where it runs alone: it can use nothing from outside itself.
 * Undefined where nothing is selected.
 */
export function readSelection(reach: number): Selected | undefined {
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
	const range = selection.getRangeAt(0);
	const start = range.commonAncestorContainer;
	const element = start instanceof Element ? start : start.parentElement;
	const block =
		element?.closest('p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, blockquote, figcaption') ??
		element;
	if (!block) return undefined;
	const before = document.createRange();
	before.setStart(block, 0);
	before.setEnd(range.startContainer, range.startOffset);
	const after = document.createRange();
	after.setStart(range.endContainer, range.endOffset);
	after.setEnd(block, block.childNodes.length);
	return {
		before: before.toString().slice(-reach),
		text: range.toString().slice(0, reach),
		after: after.toString().slice(0, reach),
	};
}

/**
 * The sentence around a selection, for the member to send along or not. Empty where it says no more
 * than the selection itself, or is too long to be one.
 */
export function sentenceAround(selected: Selected): string {
	// A line break inside a paragraph is only a blank; to the segmenter it would end the sentence.
	const [before, text, after] = [selected.before, selected.text, selected.after].map((part) =>
		part.replace(/\s+/g, ' '),
	) as [string, string, string];
	const from = before.length;
	const to = from + text.length;
	const sentence = [
		...new Intl.Segmenter(undefined, { granularity: 'sentence' }).segment(before + text + after),
	]
		.filter(({ index, segment }) => index < to && index + segment.length > from)
		.map(({ segment }) => segment)
		.join('')
		.trim();
	return sentence.length > LONGEST || sentence === text.trim() ? '' : sentence;
}
