import { type Priority, rankedList } from '../../model/priority.ts';
import { divergence } from '../../ranking/divergence.ts';
import { type Ground, titleOf } from '../ground.ts';
import type { Lines, Section } from '../model.ts';
import { instant, monthsUpTo } from '../period.ts';
import { priorityReplay } from '../replay.ts';

const MONTHS = 12;
/** So much of each list is asked whether the other side knows it. */
const TOP = 10;
/** How many priorities’ ranks are drawn: more lines are not told apart. */
const DRAWN = 5;

const HEAD = {
	id: 'trend',
	title: 'Alignment over time',
	about:
		'“Same order” is Kendall’s tau-b of the ranks of linked pairs: 1 the same order, 0 nothing in common, −1 the reverse. “Known to both” is the share of the first ten of each side’s list that are linked with the other’s. Both at the end of each month, as the journal of moves says it stood.',
};
const NOTHING =
	'No two priorities of the sides’ lists are linked yet. Link them under “Priorities”.';

/** How alike both sides rank, month by month (feature row R3), and how ranks of the shared list changed. */
export function trend({ records, period }: Ground): Section {
	const at = priorityReplay(records.priority, records.move);
	const months = monthsUpTo(period, MONTHS).map(({ name, end }) => ({
		...{ name, priorities: at(end) },
		links: records.priorityLink.filter((link) => (instant(link.at) ?? 0) < end),
	}));
	const alike = months.map(({ priorities, links }) =>
		divergence(priorities, links, { left: 'marketing', right: 'it' }),
	);
	const known = alike.map(({ left, right, onlyLeft, onlyRight }) => {
		const first = [...left, ...right].filter(({ rank }) => rank <= TOP);
		const alone = new Set([...onlyLeft, ...onlyRight]);
		return first.length === 0 ? null : first.filter((one) => !alone.has(one)).length / first.length;
	});
	const steps = months.map(({ name }) => name);
	const ranks = rankLines(
		steps,
		months.map(({ priorities }) => rankedList(priorities, 'shared')),
	);
	return {
		...HEAD,
		blocks: [
			...(alike.every(({ pairs }) => pairs.length === 0)
				? [{ kind: 'empty', text: NOTHING } as const]
				: [
						{
							...({ kind: 'lines', id: 'alignment', of: 'Month', range: [-1, 1] } as const),
							...{ caption: 'Alignment, month by month', steps, digits: 2 },
							series: [
								{ name: 'Same order', hue: 'shared', values: alike.map(({ tau }) => tau) } as const,
								{ name: 'Known to both', hue: 'plain', values: known } as const,
							],
						},
					]),
			...ranks,
		],
	};
}

/** The ranks of those of the shared list that moved most; none where nothing moved. */
function rankLines(steps: readonly string[], lists: readonly Priority[][]): Lines[] {
	const rank = (list: readonly Priority[], id: string): number | null => {
		const place = list.findIndex((one) => one.id === id);
		return place < 0 ? null : place + 1;
	};
	const moved = (lists.at(-1) ?? [])
		.slice(0, 3 * TOP)
		.map((priority) => {
			const values = lists.map((list) => rank(list, priority.id));
			const stood = values.filter((value) => value !== null);
			return { priority, values, span: Math.max(...stood) - Math.min(...stood) };
		})
		.filter(({ span }) => span > 0)
		.sort((a, b) => b.span - a.span)
		.slice(0, DRAWN);
	if (moved.length === 0) return [];
	const lowest = Math.max(...moved.flatMap(({ values }) => values.map((value) => value ?? 1)));
	return [
		{
			...{ kind: 'lines', id: 'ranks', of: 'Month', range: [lowest, 1], digits: 0 },
			...{ caption: 'Ranks of the shared list that changed most', steps },
			series: moved.map(({ priority, values }) => ({
				...{ name: titleOf(priority), hue: 'shared', values },
			})),
		},
	];
}
