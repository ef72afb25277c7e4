import type { TicketLink } from './links.ts';

/**
 * How a card is built: the elements on the way to its first link that hold more than this way, and how many
 * links it has. Mere wrappers come and go.
 */
export function buildOf(item: Element, links: readonly TicketLink[]): string {
	const way: string[] = [];
	const first = links[0]?.link ?? item;
	for (let at = first; ; at = at.parentElement ?? item) {
		if (at === first || at.childElementCount > 1) way.push(at.localName);
		if (at === item) break;
	}
	return `${way.join('<')}*${links.length}`;
}
