import type { Entry } from '../../../extension/features/lookup/entry.ts';
import type { Row } from '../model.ts';
import { quantile, rounded } from '../statistics.ts';
import { CANDIDATES, type Find } from './candidates.ts';
import type { LabelledQuery } from './queries.ts';

/** Queries that take longer together are not all asked. */
const LIMIT_MS = 3_000;
/** The machine is shared: others at work on it make one round slow, and not the next. */
const ROUNDS = 3;

export interface Cell {
	row: Row;
	p99: number;
}

/** Builds one candidate and asks it every query; of its rounds the quickest counts. */
export function measured(
	name: string,
	entries: readonly Entry[],
	queries: readonly LabelledQuery[],
): Cell {
	const from = performance.now();
	const find = CANDIDATES[name]?.(entries);
	if (!find) throw new Error(`There is no candidate ${name}.`);
	const buildMs = performance.now() - from;
	const rounds = Array.from({ length: ROUNDS }, () => timesOf(find, queries, LIMIT_MS));
	const asked = Math.min(...rounds.map(({ length }) => length));
	const times = Array.from({ length: asked }, (_, query) =>
		Math.min(...rounds.map((round) => round[query] ?? Number.POSITIVE_INFINITY)),
	);
	const row = {
		concepts: entries.length,
		'searched by': name,
		'build, ms': rounded(buildMs, 0),
		'p50, ms': rounded(quantile(times, 0.5)),
		'p99, ms': rounded(quantile(times, 0.99)),
		queries: times.length,
	};
	return { row, p99: quantile(times, 0.99) };
}

/** Is an expected concept among the first three? */
export const isTop3 = (find: Find, { query, side, expected }: LabelledQuery): boolean =>
	find(query, side)
		.slice(0, 3)
		.some((id) => expected.includes(id));

function timesOf(find: Find, queries: readonly LabelledQuery[], limit: number): number[] {
	const times: number[] = [];
	const begun = performance.now();
	for (const { query, side } of queries) {
		const from = performance.now();
		find(query, side);
		const now = performance.now();
		times.push(now - from);
		if (now - begun > limit) break;
	}
	return times;
}
