import type { TicketCard } from '../contract.ts';
import { textOf } from '../text.ts';
import { alikeAround } from './alike.ts';
import { byColumn } from './column.ts';
import { Known } from './known.ts';
import { linksIn, ownLinksIn, type TicketLink } from './links.ts';
import { isMention } from './mentions.ts';
import { ownKey } from './own-key.ts';
import { withPeers } from './peers.ts';
import type { TrackerRules } from './rules.ts';

/** What stands for one thing among others, in the words of HTML and ARIA. */
const ITEM = '[draggable="true"], tr, [role="row"], [role="option"], [role="treeitem"]';
/** Of these are also breadcrumbs, columns and whole pages made: they count beside others of their kind. */
const WEAK_ITEM = 'li, [role="listitem"], article, [role="article"]';
const ROW = 'tr, [role="row"]';
const TREE = '[role="treeitem"]';

/**
 * Cards and rows: those known by name, else what stands around a link to a ticket. Several links may
 * belong to one; one whose links and names do not agree on a key is left out.
 */
export function cardsBelow(rules: TrackerRules, root: ParentNode, page: URL): TicketCard[] {
	const known = new Known(rules, root);
	const items: Items = new Map([...known.cards].map((card) => [card, []]));
	const weak: Items = new Map();
	const loose: TicketLink[] = [];
	for (const found of linksIn(rules, root, page)) {
		const { link } = found;
		const card = known.around(link);
		// Most cards name themselves; to ask of each of their links whether it is a mention would cost most of all.
		const isNamed = card !== null && known.nameOf(card) !== undefined;
		if (!isNamed && isMention(link, rules.prose)) continue;
		const item = card ?? link.closest(ITEM);
		const weakItem = item ? null : link.closest(WEAK_ITEM);
		if (item) add(items, item, found);
		else if (weakItem) add(weak, weakItem, found);
		else loose.push(found);
	}
	const all = [...items, ...withPeers(weak), ...alikeAround(loose, root)];
	let inColumns: ReadonlyMap<Element, string> | undefined;
	const cards = all.flatMap(([element, links]) => {
		let key = ownKey(rules, element, links, known.nameOf(element));
		if (!key && links.length > 1) {
			inColumns ??= byColumn(all.filter(([item]) => item.matches(ROW)));
			key = inColumns.get(element);
		}
		return key ? [cardOf(rules, key, element, links)] : [];
	});
	return withoutInner(cards);
}

type Items = Map<Element, TicketLink[]>;

function add(items: Items, item: Element, found: TicketLink): void {
	const links = items.get(item);
	if (links) links.push(found);
	else items.set(item, [found]);
}

/** A ticket that another one's card links is no card, unless it is a branch of a tree. */
function withoutInner(cards: readonly TicketCard[]): TicketCard[] {
	const all = new Set(cards.map(({ element }) => element));
	return cards.filter(({ element }) => {
		if (element.matches(TREE)) return true;
		for (let at = element.parentElement; at; at = at.parentElement) if (all.has(at)) return false;
		return true;
	});
}

const cardOf = (
	rules: TrackerRules,
	key: string,
	element: Element,
	links: readonly TicketLink[],
): TicketCard => ({
	key,
	element,
	get anchor() {
		const named = rules.cards?.anchor && element.querySelector(rules.cards.anchor);
		return named || links.find((found) => found.key === key && textOf(found.link) !== '')?.link;
	},
});

/** The title as a card shows it: the part known by name, else the longest text of its own links. */
export function cardTitle(rules: TrackerRules, { element, key }: TicketCard, page: URL): string {
	const named = rules.cards?.title && element.querySelector(rules.cards.title);
	if (named) return textOf(named);
	const texts = ownLinksIn(rules, element, page)
		.filter((found) => found.key === key)
		.map(({ link }) => textOf(link));
	return texts.toSorted((a, b) => b.length - a.length)[0] ?? '';
}
