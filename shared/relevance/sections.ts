/** Longer lines are no headings. */
const HEADING = 70;

/**
 * Where sections of a plain text begin, the first at 0: after a blank line, and at a line that looks
 * like a heading (short, standing alone, without the sign that ends a sentence). Offsets are UTF-16
 * code units, growing.
 */
export function sectionStarts(text: string): number[] {
	const starts = [0];
	let at = 0;
	let blank = false;
	for (const line of text.split('\n')) {
		const words = line.trim();
		if (words === '') blank = true;
		else {
			if (at > 0 && (blank || isHeading(words))) starts.push(at);
			blank = false;
		}
		at += line.length + 1;
	}
	return starts;
}

const isHeading = (line: string): boolean =>
	/^#{1,6}\s/.test(line) ||
	(line.length <= HEADING && /^[\p{Lu}\p{N}]/u.test(line) && !/[.!?:;,…)"”]$/.test(line));
