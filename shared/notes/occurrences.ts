/** Where `part` stands in `text`, from left to right, `most` places at most. Places may overlap. */
export function occurrences(text: string, part: string, most = 2): number[] {
	const found: number[] = [];
	if (part === '') return found;
	for (let at = text.indexOf(part); at >= 0 && found.length < most; at = text.indexOf(part, at + 1))
		found.push(at);
	return found;
}

/** It stands there once, and not twice. */
export const isOnce = (text: string, part: string): boolean => occurrences(text, part).length === 1;
