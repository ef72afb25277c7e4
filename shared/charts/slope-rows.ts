import type { SlopeRow } from './slope.ts';

/** More rows than this nobody reads at a glance. */
export const MOST_ROWS = 40;
/** Of a longer list, the first are always there. */
const FIRST = 10;

/** What of a list is drawn, from the top down, a slot each. */
export interface Drawn {
	rows: { slot: number; row: SlopeRow }[];
	/** Rows that were left out, where they would stand. */
	gaps: { slot: number; count: number }[];
	slots: number;
	slotOf: ReadonlyMap<string, number>;
}

/** All rows of a short list; of a long one the first, and those with the most to show (`ends`, in this order). */
export function drawnRows(rows: readonly SlopeRow[], ends: readonly string[]): Drawn {
	const known = new Set(rows.map(({ id }) => id));
	const first = rows.slice(0, rows.length > MOST_ROWS ? FIRST : MOST_ROWS).map(({ id }) => id);
	const chosen = new Set(
		[...new Set([...first, ...ends.filter((id) => known.has(id))])].slice(0, MOST_ROWS),
	);
	const drawn: Drawn['rows'] = [];
	const gaps: Drawn['gaps'] = [];
	let slot = 0;
	let skipped = 0;
	const close = (): void => {
		if (skipped > 0) gaps.push({ slot: slot++, count: skipped });
		skipped = 0;
	};
	for (const row of rows) {
		if (!chosen.has(row.id)) {
			skipped += 1;
			continue;
		}
		close();
		drawn.push({ slot: slot++, row });
	}
	close();
	const slotOf = new Map(drawn.map((one) => [one.row.id, one.slot]));
	return { rows: drawn, gaps, slots: slot, slotOf };
}
