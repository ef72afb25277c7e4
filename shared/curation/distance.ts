/**
 * Are two texts at most so many slips apart: a letter more, less or other, or two neighbours swapped? For few
 * slips: it tries them where the texts part.
 */
export function isWithin(a: string, b: string, slips: number, i = 0, j = 0): boolean {
	let [x, y] = [i, j];
	while (x < a.length && a.charCodeAt(x) === b.charCodeAt(y)) {
		x++;
		y++;
	}
	const [more, less] = [a.length - x, b.length - y];
	if (more === 0 || less === 0) return more + less <= slips;
	if (Math.abs(more - less) > slips || slips === 0) return false;
	const isSwapped =
		a.charCodeAt(x) === b.charCodeAt(y + 1) && a.charCodeAt(x + 1) === b.charCodeAt(y);
	return (
		isWithin(a, b, slips - 1, x + 1, y + 1) ||
		isWithin(a, b, slips - 1, x + 1, y) ||
		isWithin(a, b, slips - 1, x, y + 1) ||
		(isSwapped && isWithin(a, b, slips - 1, x + 2, y + 2))
	);
}
