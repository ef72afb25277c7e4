import { isMention } from './mentions.ts';
import type { TrackerRules } from './rules.ts';

export interface TicketLink {
	link: Element;
	key: string;
}

export const hostOf = (rules: TrackerRules, url: URL): string => rules.hostOf?.(url) ?? url.host;

/** Links to tickets of the same tracker below `root`, in page order. */
export function linksIn(rules: TrackerRules, root: ParentNode, page: URL): TicketLink[] {
	const links = [...root.querySelectorAll(rules.links)];
	const base = links[0]?.baseURI;
	const host = hostOf(rules, page);
	return links.flatMap((link) => {
		const href = link.getAttribute('href');
		const url = href ? URL.parse(href, base) : null;
		if (!url || !/^https?:$/.test(url.protocol)) return [];
		const key = rules.keyOf(url) ?? rules.keySaid?.(link);
		// Another company's tracker may have the same key.
		return key && hostOf(rules, url) === host ? [{ link, key }] : [];
	});
}

/** Without those in texts. */
export const ownLinksIn = (rules: TrackerRules, root: ParentNode, page: URL): TicketLink[] =>
	linksIn(rules, root, page).filter(({ link }) => !isMention(link, rules.prose));
