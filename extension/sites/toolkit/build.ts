import type { TicketLink } from './links.ts';

/** How a card is built: the way from it to its first link, and how many links it has. */
export function buildOf(item: Element, links: readonly TicketLink[]): string {
	const way: string[] = [];
	for (let at: Element | null = links[0]?.link ?? null; at && at !== item; at = at.parentElement)
		way.push(at.localName);
	return `${item.localName}>${way.reverse().join('>')}*${links.length}`;
}
