/** What may follow the head of an English phrase: "calls to action", "costs per click", "proofs of concept". */
const AFTER_HEAD: ReadonlySet<string> = new Set(
	'as at between by for from in into of on per to with'.split(' '),
);

/**
 * Where the head of a phrase ends if it is not the phrase's last word, else -1; it changes as the
 * last word does. Words are parted by single blanks.
 */
export function headEnd(phrase: string): number {
	let end = phrase.indexOf(' ');
	while (end >= 0) {
		const next = phrase.indexOf(' ', end + 1);
		if (next < 0) return -1;
		if (AFTER_HEAD.has(phrase.slice(end + 1, next))) return end;
		end = next;
	}
	return -1;
}
