import type { TicketRef } from '@common-ground/shared/model/ticket.ts';
import type { SiteAdapter } from '../../sites/contract.ts';

/** A text of the open ticket, under a name that stays the same. */
export interface Region {
	name: string;
	element: Element;
}

/** The open ticket. */
export interface OpenTicket {
	ref: TicketRef;
	/** Its texts as the page shows them now, from top to end. Looked for when asked: most tickets have no notes. */
	regions(): Region[];
}

export function openTicket(
	site: SiteAdapter,
	document: Document,
	url: URL,
): OpenTicket | undefined {
	const header = site.header(document, url);
	if (!header) return undefined;
	return {
		ref: { system: site.id, host: site.hostOf(url), key: header.key },
		regions() {
			const description = site.description(document, url);
			const comments = site.comments(document, url);
			return [
				{ name: 'title', element: header.anchor },
				...(description ? [{ name: 'description', element: description }] : []),
				...(comments ? [{ name: 'comments', element: comments }] : []),
			];
		},
	};
}
