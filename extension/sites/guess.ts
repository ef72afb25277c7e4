import { SITES } from './registry.ts';

/** Fewer tickets on a strange page are no sign of a tracker. */
const ENOUGH = 2;

/**
 * The tracker that a page on a company's own domain may be, by its adapter's id: one that recognises it,
 * else one that finds the open ticket, else the one that finds the most tickets. Only a guess, for the
 * member to confirm.
 */
export function guessTool(document: Document, url: URL): string | undefined {
	const possible = SITES.filter((site) => site.tickets && site.claims(url));
	const sure = possible.find((site) => site.recognise(document, url));
	if (sure) return sure.id;
	const found = possible.map((site) => ({
		id: site.id,
		isOpen: site.header(document, url) !== undefined,
		cards: site.cards(document, url).length,
	}));
	const open = found.find(({ isOpen }) => isOpen);
	const [most] = found.toSorted((a, b) => b.cards - a.cards);
	return open?.id ?? (most && most.cards >= ENOUGH ? most.id : undefined);
}
