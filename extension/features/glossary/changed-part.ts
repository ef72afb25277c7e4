/** A part of a text that is to be looked at again: from `from` to before `to`, in the text as it is now. */
export interface Part {
	from: number;
	to: number;
}

/** What is behind the part stood `moved` code units earlier in the text as it was. */
export interface ChangedPart extends Part {
	moved: number;
}

/**
 * Where a text may mean something else than it did. What is outside the part has the same text up to `reach`
 * code units on each side, and nothing that is read as one crosses the part's ends: both are at `border`s
 * or at the text's own ends.
 */
export function changedPart(
	before: string,
	now: string,
	{ reach, border }: { reach: number; border: string },
): ChangedPart {
	const moved = now.length - before.length;
	const shorter = Math.min(before.length, now.length);
	let same = 0;
	while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same++;
	if (same === shorter && moved === 0) return { from: now.length, to: now.length, moved };
	let end = now.length;
	while (
		end > same &&
		end - moved > same &&
		before.charCodeAt(end - moved - 1) === now.charCodeAt(end - 1)
	)
		end--;
	const first = same - reach < 0 ? -1 : now.lastIndexOf(border, same - reach);
	const last = now.indexOf(border, end + reach);
	return { from: first + 1, to: last < 0 ? now.length : last, moved };
}
