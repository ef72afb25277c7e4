import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { SiteAdapter } from '../../sites/contract.ts';

/** A text of the open ticket, under a name that stays the same. */
export interface Region {
	name: string;
	element: Element;
}

/** The open ticket and its texts as the page shows them now, from top to end. */
export interface OpenTicket {
	ref: TicketRef;
	regions: Region[];
}

export function openTicket(
	site: SiteAdapter,
	document: Document,
	url: URL,
): OpenTicket | undefined {
	const header = site.header(document, url);
	if (!header) return undefined;
	const description = site.description(document, url);
	const regions = [
		{ name: 'title', element: header.anchor },
		...(description ? [{ name: 'description', element: description }] : []),
	];
	return { ref: { system: site.id, host: site.hostOf(url), key: header.key }, regions };
}
