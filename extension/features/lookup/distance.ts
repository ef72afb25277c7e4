/** Rows of the table that is filled in; words are shorter than that, or no typing mistake is looked for. */
const LONGEST = 64;
let before = new Uint8Array(LONGEST + 2);
let last = new Uint8Array(LONGEST + 2);
let now = new Uint8Array(LONGEST + 2);

/**
 * How many typing mistakes lead from `word` to the key that stands in `text` from `from` to `to`: a
 * letter too few, too many, wrong, or two that changed places (optimal string alignment). More than
 * `most` is `most + 1`.
 */
export function mistakesBetween(
	word: string,
	text: string,
	from: number,
	to: number,
	most: number,
): number {
	const length = to - from;
	if (Math.abs(word.length - length) > most || length > LONGEST || word.length > LONGEST)
		return most + 1;
	for (let j = 0; j <= length; j++) last[j] = j;
	for (let i = 1; i <= word.length; i++) {
		const unit = word.charCodeAt(i - 1);
		now[0] = i;
		let least = i;
		for (let j = 1; j <= length; j++) {
			const other = text.charCodeAt(from + j - 1);
			const kept = (last[j - 1] as number) + (unit === other ? 0 : 1);
			let cost = Math.min(kept, (last[j] as number) + 1, (now[j - 1] as number) + 1);
			if (
				i > 1 &&
				j > 1 &&
				unit === text.charCodeAt(from + j - 2) &&
				word.charCodeAt(i - 2) === other
			)
				cost = Math.min(cost, (before[j - 2] as number) + 1);
			now[j] = cost;
			if (cost < least) least = cost;
		}
		if (least > most) return most + 1;
		[before, last, now] = [last, now, before];
	}
	return Math.min(last[length] as number, most + 1);
}

/** Typing mistakes forgiven in a word: none in short ones, three in very long ones. */
export const forgiven = (word: string): number =>
	word.length < 4 ? 0 : word.length < 6 ? 1 : word.length < 12 ? 2 : 3;
