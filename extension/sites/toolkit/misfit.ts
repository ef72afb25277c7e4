import { cardsBelow } from './cards.ts';
import { openedIn } from './header.ts';
import { ownLinksIn } from './links.ts';
import type { TrackerRules } from './rules.ts';

const HEADING = 'h1, h2, [role="heading"]';
const MAIN = 'main, [role="main"]';
/** Fewer links may stand anywhere; a list that shows none of its rows has more. */
const LIST = 3;

/**
 * Neither what is known nor what is built alike is there, although the page has loaded: the address names
 * a ticket whose header is not found, or tickets are linked and none has a card.
 */
export function misfits(rules: TrackerRules, document: Document, url: URL): boolean {
	const main = document.querySelector(MAIN) ?? document.body;
	if (!main) return false;
	const known = rules.cards?.known;
	const isList = known ? main.querySelector(known) !== null : false;
	if (isOwnPage(rules, url) && !(isList && rules.keyless))
		return main.querySelector(HEADING) !== null && openedIn(rules, document, url) === undefined;
	if (isList || rules.keyOf(url) !== undefined) return false;
	if (cardsBelow(rules, document, url).length > 0) return false;
	return new Set(ownLinksIn(rules, main, url).map(({ key }) => key)).size >= LIST;
}

/** A ticket that only the query names is open over a list, or about to be. */
const isOwnPage = (rules: TrackerRules, { origin, pathname }: URL): boolean =>
	rules.keyOf(new URL(pathname, origin)) !== undefined;
