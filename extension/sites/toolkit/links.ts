import { isMention } from './mentions.ts';
import type { TrackerRules } from './rules.ts';

export interface TicketLink {
	link: Element;
	key: string;
}

/** The ticket of the same tracker to which a link leads. */
export function keyOfLink(rules: TrackerRules, link: Element, page: URL): string | undefined {
	const href = link.getAttribute('href');
	const url = href ? URL.parse(href, link.baseURI) : null;
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	const key = rules.keyOf(url);
	// Another company's tracker may have the same key.
	return key && hostOf(rules, url) === hostOf(rules, page) ? key : undefined;
}

export const hostOf = (rules: TrackerRules, url: URL): string => rules.hostOf?.(url) ?? url.host;

/** Links to tickets below `root`, in page order. */
export const linksIn = (rules: TrackerRules, root: ParentNode, page: URL): TicketLink[] =>
	[...root.querySelectorAll(rules.links)].flatMap((link) => {
		const key = keyOfLink(rules, link, page);
		return key ? [{ link, key }] : [];
	});

/** Without those in texts. */
export const ownLinksIn = (rules: TrackerRules, root: ParentNode, page: URL): TicketLink[] =>
	linksIn(rules, root, page).filter(({ link }) => !isMention(link, rules.prose));
