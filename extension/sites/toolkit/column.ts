import type { TicketLink } from './links.ts';

type Item = readonly [Element, readonly TicketLink[]];

/**
 * Rows that link several tickets, as those with a parent's key in a cell: the own one stands in the column
 * in which the rows with one ticket have theirs.
 */
export function byColumn(items: readonly Item[]): Map<Element, string> {
	const columns = new Map<Element | null, Set<number>>();
	for (const [row, links] of items)
		if (keysOf(links).size === 1)
			for (const { link } of links) {
				const table = row.closest(TABLE);
				columns.set(table, (columns.get(table) ?? new Set()).add(columnOf(row, link)));
			}
	const own = new Map<Element, string>();
	for (const [row, links] of items) {
		const known = columns.get(row.closest(TABLE));
		if (!known || keysOf(links).size < 2) continue;
		const there = keysOf(links.filter(({ link }) => known.has(columnOf(row, link))));
		const [key] = there;
		if (key && there.size === 1) own.set(row, key);
	}
	return own;
}

const TABLE = 'table, [role="table"], [role="grid"], [role="treegrid"]';

const keysOf = (links: readonly TicketLink[]): Set<string> => new Set(links.map(({ key }) => key));

/** Which of a row's cells holds a link. */
const columnOf = (row: Element, link: Element): number =>
	[...row.children].findIndex((cell) => cell.contains(link));
