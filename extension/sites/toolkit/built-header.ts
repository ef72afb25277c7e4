import { cardsBelow } from './cards.ts';
import type { Opened } from './header.ts';
import { linksIn } from './links.ts';
import { isMention } from './mentions.ts';
import type { TrackerRules } from './rules.ts';
import type { Scope } from './scopes.ts';
import { saidBy, tabSays, titleIn } from './titles.ts';

/**
 * The header of the ticket that the address names, on a page whose names are not known: beside a link to
 * this ticket that belongs to no card and no text, else beside a title that the tab repeats together with
 * the key, else beside the heading of a dialog.
 */
export function builtHeader(
	rules: TrackerRules,
	scopes: readonly Scope[],
	document: Document,
	url: URL,
): Opened | undefined {
	const key = rules.keyOf(url);
	if (!key) return undefined;
	const cards = new Set(cardsBelow(rules, document, url).map(({ element }) => element));
	for (const { root, kind } of scopes) {
		const isPart = kind !== 'page';
		const links = linksIn(rules, root, url).flatMap(({ key: linked, link }) =>
			linked === key && !isInside(link, cards) && !isMentioned(rules, link) ? [link] : [],
		);
		const [nearest] = links
			.map((link) => ({ link, ...partAround(link, root, document) }))
			.toSorted((a, b) => a.steps - b.steps);
		const scope = isPart ? root : (nearest?.scope ?? root);
		const heading = titleIn(scope, document);
		if (!heading || isInside(heading, cards)) continue;
		const title = saidBy(heading);
		const isNamed = isPart || tabSays(document, rules.label?.(key) ?? key, title);
		const anchor = nearest?.link ?? (isNamed ? heading : undefined);
		if (anchor) return { key, anchor, title, heading, scope };
	}
	return undefined;
}

function isInside(element: Element, cards: ReadonlySet<Element>): boolean {
	for (let at: Element | null = element; at; at = at.parentElement) if (cards.has(at)) return true;
	return false;
}

/** Breadcrumbs are navigation, and hold the key of what is open. */
const isMentioned = (rules: TrackerRules, link: Element): boolean =>
	!link.closest(BREADCRUMB) && isMention(link, rules.prose);

const BREADCRUMB = 'nav ol, nav li, [role="navigation"] ol, #jira-issue-header';

/** The smallest part of the page that holds a link and a title, and how far around the link it is. */
function partAround(
	link: Element,
	root: ParentNode,
	document: Document,
): { scope: ParentNode; steps: number } {
	let steps = 0;
	for (let at = link.parentElement; at && at !== root; at = at.parentElement) {
		if (titleIn(at, document)) return { scope: at, steps };
		steps += 1;
	}
	return { scope: root, steps };
}
