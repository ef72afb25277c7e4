import type { Entry } from '../../../extension/features/lookup/entry.ts';
import type { Row } from '../model.ts';
import { quantile, rounded } from '../statistics.ts';
import { CANDIDATES, type Find } from './candidates.ts';
import type { LabelledQuery } from './queries.ts';

/** Queries that take longer together are not all asked. */
const LIMIT_MS = 2_000;

export interface Cell {
	row: Row;
	p99: number;
}

/** Builds one candidate and asks it every query, after a round to warm up. */
export function measured(
	name: string,
	entries: readonly Entry[],
	queries: readonly LabelledQuery[],
): Cell {
	const from = threadMs();
	const find = CANDIDATES[name]?.(entries);
	if (!find) throw new Error(`There is no candidate ${name}.`);
	const buildMs = threadMs() - from;
	timesOf(find, queries, LIMIT_MS / 4);
	const times = timesOf(find, queries, LIMIT_MS);
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

/** Time that this thread worked: others at work on the machine do not count. */
function threadMs(): number {
	const { user, system } = process.threadCpuUsage();
	return (user + system) / 1_000;
}

function timesOf(find: Find, queries: readonly LabelledQuery[], limit: number): number[] {
	const times: number[] = [];
	const begun = threadMs();
	for (const { query, side } of queries) {
		const from = threadMs();
		find(query, side);
		const now = threadMs();
		times.push(now - from);
		if (now - begun > limit) break;
	}
	return times;
}
