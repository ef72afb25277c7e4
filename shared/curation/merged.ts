/**
 * Where a deep link or a related id leads: the concept itself, or the one into which it was merged, and so on.
 * Two merges made at once can make a ring; then it leads to where the ring is first closed.
 */
export function leadsTo(
	id: string,
	conceptOf: (id: string) => { mergedInto?: string | undefined } | undefined,
): string {
	const seen = new Set<string>();
	let at = id;
	for (;;) {
		const next = conceptOf(at)?.mergedInto;
		if (next === undefined || seen.has(next)) return at;
		seen.add(at);
		at = next;
	}
}
