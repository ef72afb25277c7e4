/** Levels of nesting that a change's arguments may have; honest ones have about four. */
const DEEPEST = 32;

/** Deep nesting breaks encoders that recurse, ours and SQLite's; found without recursion. */
export function isTooDeep(value: unknown): boolean {
	let level: unknown[] = [value];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((item) =>
			typeof item === 'object' && item !== null ? Object.values(item) : [],
		);
	}
	return false;
}
