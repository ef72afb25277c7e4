/** Marks per hundred words: above that, a page looks like a dictionary and nobody reads either. */
export const PER_HUNDRED_WORDS = 8;
/** Words have lengths by language; six characters with the blank is close enough for a cap. */
const HUNDRED_WORDS = 600;

/**
 * Asked of each place in reading order, is there room for one more mark? At most `limit` stand within a
 * hundred words. `at` is how many characters are read before the place.
 */
export function atMost(limit: number): (place: { at: number }) => boolean {
	const latest: number[] = [];
	return ({ at }) => {
		const [oldest] = latest;
		if (oldest !== undefined && latest.length === limit && at - oldest < HUNDRED_WORDS)
			return false;
		if (latest.length === limit) latest.shift();
		latest.push(at);
		return true;
	};
}
