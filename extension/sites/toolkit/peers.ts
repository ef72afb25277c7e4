import { buildOf } from './build.ts';
import type { TicketLink } from './links.ts';

type Items = ReadonlyMap<Element, TicketLink[]>;

/**
 * Of elements that are made for many things, those that stand for tickets: beside another ticket in the
 * same list, or alone in theirs and built as one that does.
 */
export function withPeers(items: Items): [Element, TicketLink[]][] {
	const keys = new Map<Element | null, Set<string>>();
	for (const [item, links] of items)
		for (const { key } of links) {
			const list = listOf(item);
			keys.set(list, (keys.get(list) ?? new Set()).add(key));
		}
	const isAmongOthers = (item: Element) => (keys.get(listOf(item))?.size ?? 0) > 1;
	const builds = new Set(
		[...items].filter(([item]) => isAmongOthers(item)).map(([item, links]) => buildOf(item, links)),
	);
	return [...items].filter(
		([item, links]) => isAmongOthers(item) || builds.has(buildOf(item, links)),
	);
}

/** What holds an item and others; wrappers around one alone come and go. */
function listOf(item: Element): Element | null {
	let list = item.parentElement;
	while (list?.childElementCount === 1 && list.parentElement) list = list.parentElement;
	return list;
}
