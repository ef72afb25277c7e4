import { cardsBelow } from './cards.ts';
import { startsWithKey, statedIn, tabDenies, tabSays, withoutKey } from './evidence.ts';
import { follows } from './follows.ts';
import type { Opened } from './header.ts';
import { linksIn, type TicketLink } from './links.ts';
import { isMention } from './mentions.ts';
import type { TrackerRules } from './rules.ts';
import { DIALOG, type Scope } from './scopes.ts';
import { fieldIn, saidBy, titleIn } from './titles.ts';

/** Breadcrumbs and lists of facts hold the key of what is open. */
const FACT = 'nav, [role="navigation"], dl, #jira-issue-header';

/**
 * The header of the ticket that the address names, on a page whose names are not known: where a link to this
 * ticket that belongs to no card and no text stands by a title, where the key is shown in a dialog, where a
 * heading begins with it, or where the tab repeats a title together with the key.
 */
export function builtHeader(
	rules: TrackerRules,
	scopes: readonly Scope[],
	document: Document,
	url: URL,
): Opened | undefined {
	const key = rules.keyOf(url) ?? rules.keyInTab?.(document);
	if (!key) return undefined;
	const cards = new Set(cardsBelow(rules, document, url).map(({ element }) => element));
	// A ticket that only the query names is open beside what the tab speaks of.
	const isOwnPage = rules.keyOf(new URL(url.pathname, url.origin)) === key;
	const openings = scopes.flatMap((scope) => {
		if (scope.kind === 'page' && isOwnPage && tabDenies(rules, document, key)) return [];
		const found = openingIn(rules, scope, document, url, key, cards);
		return found ? [{ ...found, scope }] : [];
	});
	// A dialog over the page of a ticket is about something else, whatever it links.
	const page = openings.find(({ scope, isNamed }) => scope.kind === 'page' && isNamed);
	return (page ?? openings[0])?.opened;
}

function openingIn(
	rules: TrackerRules,
	{ root, kind }: Scope,
	document: Document,
	url: URL,
	key: string,
	cards: ReadonlySet<Element>,
): { opened: Opened; isNamed: boolean } | undefined {
	const isPage = kind === 'page';
	const isOther = (element: Element) =>
		isInside(element, cards) || (isPage && element.closest(DIALOG) !== null);
	const stating = linksIn(rules, root, url).filter(
		({ link }) => !isOther(link) && !isWritten(rules, link),
	);
	const [nearest] = stating
		.filter((found) => found.key === key)
		.map(({ link }) => ({ link, ...partAround(link, root, document, isOther) }))
		.toSorted((a, b) => a.steps - b.steps);
	const scope = isPage ? (nearest?.scope ?? root) : root;
	const heading =
		titleIn(scope, document, isOther) ?? (scope === document ? undefined : fieldIn(scope));
	if (!heading) return undefined;
	const title = withoutKey(rules, saidBy(heading), key);
	const isNamed = tabSays(rules, document, key, title);
	if (!isNamed && nearest && isOfAnother(stating, key, heading, nearest.link)) return undefined;
	// Where the address says nothing, what the tab says must stand on the page.
	const stated = isPage && rules.keyOf(url) ? undefined : statedIn(rules, root, key, isOther);
	const isCalled = startsWithKey(rules, saidBy(heading), key);
	const anchor = nearest?.link ?? stated ?? (isNamed || isCalled ? heading : undefined);
	return anchor && { opened: { key, anchor, title, heading, scope }, isNamed };
}

function isInside(element: Element, cards: ReadonlySet<Element>): boolean {
	for (let at: Element | null = element; at; at = at.parentElement) if (cards.has(at)) return true;
	return false;
}

const isWritten = (rules: TrackerRules, link: Element): boolean =>
	!link.closest(FACT) && isMention(link, rules.prose);

const PART = 'aside, section, [role="complementary"], [role="region"], [role="dialog"]';
const LANDMARK = `main, [role="main"], ${PART}`;

/**
 * The page may still show the ticket before while the address is that of the next, which it may link: then other
 * tickets are named above the title or in the breadcrumbs beside, and this one is not.
 */
function isOfAnother(
	stating: readonly TicketLink[],
	key: string,
	heading: Element,
	own: Element,
): boolean {
	const around = own.closest(LANDMARK);
	const named = stating.filter(
		({ link }) => (around?.contains(link) && link.closest(FACT)) || follows(heading, link),
	);
	return named.length > 0 && !named.some((found) => found.key === key);
}

/** The smallest part of the page that holds a link and a title, and how far around the link it is. */
function partAround(
	link: Element,
	root: ParentNode,
	document: Document,
	isOther: (element: Element) => boolean,
): { scope: ParentNode; steps: number } {
	let steps = 0;
	for (let at = link.parentElement; at && at !== root; at = at.parentElement) {
		if (titleIn(at, document, isOther)) return { scope: at, steps };
		// A part without a heading of its own: its title is a field, and the page's heading is of something else.
		if (at.matches(PART) && fieldIn(at)) return { scope: at, steps };
		steps += 1;
	}
	return { scope: root, steps };
}
