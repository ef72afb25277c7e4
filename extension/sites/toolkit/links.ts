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
		const target = targetOf(rules, link.getAttribute('href') ?? '', base);
		// Another company's tracker may have the same key.
		if (target?.host !== host) return [];
		const key = target.key ?? rules.keySaid?.(link);
		return key ? [{ link, key }] : [];
	});
}

/** What an address leads to. */
interface Target {
	host: string;
	key: string | undefined;
}

/** More addresses than a long list holds are of pages that have gone. */
const MOST_TARGETS = 5_000;
const targets = new WeakMap<
	TrackerRules,
	{ base: string | undefined; of: Map<string, Target | null> }
>();

/** Lists are read at each change of a page, and to take their addresses apart would cost most of it. */
function targetOf(rules: TrackerRules, href: string, base: string | undefined): Target | null {
	let known = targets.get(rules);
	if (known?.base !== base || (known?.of.size ?? 0) >= MOST_TARGETS) known = undefined;
	if (!known) {
		known = { base, of: new Map() };
		targets.set(rules, known);
	}
	let target = known.of.get(href);
	if (target === undefined) {
		target = parsed(rules, href, base);
		known.of.set(href, target);
	}
	return target;
}

function parsed(rules: TrackerRules, href: string, base: string | undefined): Target | null {
	const url = href ? URL.parse(href, base) : null;
	if (!url || !/^https?:$/.test(url.protocol)) return null;
	return { host: hostOf(rules, url), key: rules.keyOf(url) };
}

/** Without those in texts. */
export const ownLinksIn = (rules: TrackerRules, root: ParentNode, page: URL): TicketLink[] =>
	linksIn(rules, root, page).filter(({ link }) => !isMention(link, rules.prose));
