/** The usual choices, and the one that holds. */
export const withNow = (usual: readonly string[], now: number): string[] =>
	usual.includes(String(now)) ? [...usual] : [...usual, String(now)];
