/**
 * The neighbour of `current` in a list, `by` places on, held at the ends. With nothing current,
 * or something that has left the list, it is the first.
 */
export function neighbour(ids: readonly string[], current: string, by: number): string | undefined {
	const at = ids.indexOf(current);
	if (at < 0) return ids[0];
	return ids[Math.min(Math.max(at + by, 0), ids.length - 1)];
}

/** Where to go on when `current` leaves the list: what comes after it, or the last one. */
export function following(ids: readonly string[], current: string): string | undefined {
	const at = ids.indexOf(current);
	const rest = ids.filter((id) => id !== current);
	return rest[Math.min(Math.max(at, 0), rest.length - 1)];
}
