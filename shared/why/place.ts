/** Replace the characters from `start` to `end` by `text`. Offsets are UTF-16 code units. */
export interface Insertion {
	start: number;
	end: number;
	text: string;
}

/**
 * Where a block of ours goes in a description: over the block that was put there before, if it still
 * stands there unchanged, else behind everything. What a person wrote is never replaced.
 */
export function placeBlock(current: string, block: string, previous: string): Insertion {
	const at = previous === '' ? -1 : current.lastIndexOf(previous);
	if (at >= 0 && standsAlone(current, at, at + previous.length))
		return { start: at, end: at + previous.length, text: block };
	const end = current.length;
	return { start: end, end, text: gapAfter(current) + block };
}

/** One empty line between what is there and what is added. */
const gapAfter = (current: string): string => {
	if (current.trim() === '') return '';
	return current.endsWith('\n\n') ? '' : current.endsWith('\n') ? '\n' : '\n\n';
};

/** Lines of its own: words added to its first or last line are a person's edit of it. */
const standsAlone = (text: string, start: number, end: number): boolean =>
	(start === 0 || text[start - 1] === '\n') && (end === text.length || text[end] === '\n');
